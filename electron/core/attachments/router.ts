import { actorOf, os, type RouterDeps } from '../router-base';
import { finishUpload } from './finish-upload';
import { listAttachments } from './list-attachments';
import { noteAttachment } from './note-attachment';
import { openElsewhere } from './open-elsewhere';
import { readAttachment } from './read-attachment';
import { removeAttachment, restoreAttachment } from './remove-attachment';
import { saveAttachment } from './save-attachment';
import { setAttachmentLimit } from './set-limit';
import { createUploads } from './uploads';

/** list, begin, put, finish, cancel, read, save, open, setNote, remove, restore, setLimit. */
export function attachmentsRouter(deps: RouterDeps) {
  const { attachments } = os;
  const uploads = createUploads(deps);
  return {
    list: attachments.list.handler(({ context, input }) => listAttachments(deps, actorOf(context), input)),
    begin: attachments.begin.handler(({ context, input }) =>
      uploads.begin(context.session, actorOf(context), input),
    ),
    put: attachments.put.handler(({ context, input }) =>
      uploads.put(context.session, actorOf(context), input),
    ),
    finish: attachments.finish.handler(({ context, input }) =>
      finishUpload(deps, uploads, context.session, actorOf(context), input),
    ),
    cancel: attachments.cancel.handler(({ context, input }) =>
      uploads.cancel(context.session, actorOf(context), input),
    ),
    read: attachments.read.handler(({ context, input }) => readAttachment(deps, actorOf(context), input)),
    save: attachments.save.handler(({ context, input }) =>
      saveAttachment(deps, context.session, actorOf(context), input),
    ),
    open: attachments.open.handler(({ context, input }) =>
      openElsewhere(deps, context.session, actorOf(context), input),
    ),
    setNote: attachments.setNote.handler(({ context, input }) =>
      noteAttachment(deps, actorOf(context), input),
    ),
    remove: attachments.remove.handler(({ context, input }) =>
      removeAttachment(deps, actorOf(context), input),
    ),
    restore: attachments.restore.handler(({ context, input }) =>
      restoreAttachment(deps, actorOf(context), input),
    ),
    setLimit: attachments.setLimit.handler(({ context, input }) =>
      setAttachmentLimit(deps, actorOf(context), input),
    ),
  };
}
