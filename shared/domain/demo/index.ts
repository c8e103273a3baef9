export type { DemoAppeal, DemoApplicant, DemoOutcome, DemoRequest } from './demo-appeal';
export { generateAppeals } from './generate-appeals';
export type { Random } from './random';
export { createRandom } from './random';
export type { DemoOffice, DemoStaffMember } from './staff';
export { DEMO_OFFICES, demoStaff } from './staff';
