import { app } from 'electron';

/** Everything that behaves otherwise under test. None of it works in a packaged program. */
export const testHooks = {
  /** Answers file dialogs, which no test can click; an empty value means «cancelled». */
  dialogPath(): string | null | undefined {
    if (app.isPackaged) return undefined;
    const path = process.env.RECEPTION_TEST_DIALOG_PATH;
    return path === '' ? null : path;
  },
};
