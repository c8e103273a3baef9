/** Whose rights a block is about: a person's, or a case's applicant. */
export type RightsOf =
  | { readonly caseId: string; readonly personId?: never }
  | { readonly personId: string; readonly caseId?: never };
