import { planReports, type EditedSheet, type ReadyReports, type ReportPlan } from '../../src/reports/planReports';

/** The reports planned, where nothing has to be asked first. */
export function readyReports(...input: Parameters<typeof planReports>): ReadyReports {
  return asReady(planReports(...input));
}

/** The plan as one that can be written; fails where it asks. */
export function asReady(plan: ReportPlan): ReadyReports {
  if (plan.kind === 'ask')
    throw new Error(
      `edited: ${editedIn(plan)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  return plan;
}

/** The sheets that the plan asks about; none where it is ready. */
export function editedIn(plan: ReportPlan): readonly EditedSheet[] {
  return plan.kind === 'ask' ? plan.edited : [];
}
