/* What a test waits for may take its time on a machine that is busy with other things. A test that waits in vain still fails, only later. */
jest.setTimeout(120_000);
