import type { components } from '@/shared/api/generated/plans';

type Schemas = components['schemas'];

export type Plan = Schemas['Plan'];
export type PlanContent = Schemas['PlanContent'];
export type PlanSummary = Schemas['PlanSummary'];
export type PlanState = Schemas['PlanState'];
export type LinkState = Schemas['LinkState'];
export type ParentLink = Schemas['ParentLink'];
export type Tie = Schemas['Tie'];
export type Evidence = Schemas['Evidence'];
export type Movement = Schemas['Movement'];
export type Task = Schemas['Task'];
export type Target = Schemas['Target'];
export type Reference = Schemas['Reference'];
export type Section = Schemas['Section'];
export type Annex = Schemas['Annex'];
export type Finding = Schemas['Finding'];
export type Unit = Schemas['Unit'];
export type Level = Schemas['Level'];
export type Action = NonNullable<Plan['actions']>[number];
