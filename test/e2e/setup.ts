/* Building, starting a browser and drawing the whole page takes its time, the more so on a busy machine: see also `openPage`. */
jest.setTimeout(180_000);
