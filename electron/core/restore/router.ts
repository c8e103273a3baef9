import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RestoreLoss } from '../backup/compare-bases';
import type { CallContext } from '../core';
import { shelve } from '../files/shelve';
import { refuse } from '../refusal';
import { os } from '../router-base';
import type { Restoring } from './restoring';

export interface RestoreDeps {
  /** Null where no process of ours can put another base in place. */
  readonly restoring: Restoring | null;
  /** Refuses who may not go back to a back-up here. */
  allow(context: CallContext): Promise<void>;
  /** Puts a copy of the present base into a folder and answers its path; null = there is none. */
  present(folder: string): Promise<string | null>;
}

const sayComingBack = (loss: RestoreLoss | 'unreadable' | null) =>
  loss === null || loss === 'unreadable' ? [] : loss.comingBack.map(({ number, act }) => ({ number, act }));

function sayLoss(loss: RestoreLoss | 'unreadable' | null) {
  if (loss === null || loss === 'unreadable') return loss;
  return loss.empty ? null : { cases: loss.cases, events: loss.events };
}

/** choose, look, run, startAnew, progress, cancel. */
export function restoreRouter(deps: RestoreDeps) {
  const { restore } = os;

  async function enter(context: CallContext) {
    const { desktop } = context.session;
    if (desktop === null || deps.restoring === null) refuse('NOT_ON_DESKTOP');
    await deps.allow(context);
    return { desktop, restoring: deps.restoring };
  }
  /** The path behind a ticket of this session. */
  function chosen(context: CallContext, fileId: string): string {
    const content = context.session.files.get(fileId)?.content;
    return content !== undefined && 'path' in content ? content.path : refuse('NOT_FOUND');
  }

  return {
    choose: restore.choose.handler(async ({ context }) => {
      const { desktop } = await enter(context);
      const path = await desktop.chooseOpenPath('backup');
      if (path === null) return null;
      const { size } = await stat(path);
      const mime = 'application/octet-stream';
      return shelve(context.session, { name: basename(path), mime, size, content: { path } });
    }),
    look: restore.look.handler(async ({ context, input }) => {
      const { restoring } = await enter(context);
      const asked = { file: chosen(context, input.fileId), secret: input.secret };
      const { manifest, loss } = await restoring.look(context.session, asked, deps.present);
      return {
        madeAt: manifest.madeAt,
        office: manifest.office.code,
        cases: manifest.counts.cases,
        loss: sayLoss(loss),
        comingBack: sayComingBack(loss),
      };
    }),
    run: restore.run.handler(async ({ context, input }) => {
      const { restoring } = await enter(context);
      const asked = { file: chosen(context, input.fileId), secret: input.secret };
      const { manifest, loss, keptAs } = await restoring.run(context.session, asked);
      return {
        madeAt: manifest.madeAt,
        cases: manifest.counts.cases,
        keptAs: keptAs === null ? null : basename(keptAs),
        comingBack: sayComingBack(loss),
      };
    }),
    startAnew: restore.startAnew.handler(async ({ context: { session } }) => {
      await (session.desktop ?? refuse('NOT_ON_DESKTOP')).loadAnew();
      return { ok: true as const };
    }),
    progress: restore.progress.handler(() => deps.restoring?.progress() ?? null),
    // While the base is closed nobody can be asked for a right: who began it may end it.
    cancel: restore.cancel.handler(({ context }) => ({
      cancelled: deps.restoring?.cancel(context.session) ?? false,
    })),
  };
}

/** Name of the copy that a preview looks at. */
export const presentCopy = (folder: string): string => join(folder, 'present.db');
