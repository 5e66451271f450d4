import { stageOpen } from '../../../src/schedule/checks/stageOpen';
import { testCases } from './checkCases';
import { cases } from './stageOpen.cases';

testCases(stageOpen, cases);
