import { app } from 'electron';

/** Everything that behaves otherwise under test. None of it works in a packaged program. */
export const testHooks = {
  /** Closing goes to the tray, whatever system the test runs on. */
  closesToTray(): boolean | undefined {
    return app.isPackaged || process.env.RECEPTION_TEST_TRAY === undefined ? undefined : true;
  },
  /** Answers file dialogs, which no test can click; an empty value means «cancelled». */
  dialogPath(): string | null | undefined {
    if (app.isPackaged) return undefined;
    const path = process.env.RECEPTION_TEST_DIALOG_PATH;
    return path === '' ? null : path;
  },
};
