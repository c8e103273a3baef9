import type { z } from 'zod';
import type { RegisterAppeal } from '../../../shared/contract/appeals';
import {
  type AskedField,
  type FieldNeeds,
  isReception,
} from '../../../shared/domain/appeals/registration-fields';
import { parseDate } from '../../ui/parse-date';
import { stated } from '../persons/person-fields';
import type { Fields, Surroundings } from './fields';
import { besideOf, needsOf, signaturesOf, whoAsks } from './typed-people';

export type AppealInput = z.input<typeof RegisterAppeal>;

function intakeOf(fields: Fields, needs: FieldNeeds): AppealInput['intake'] {
  const asked = (name: AskedField, value: string) => (needs[name] === 'hidden' ? '' : value);
  const count = (name: 'sheets' | 'attachments') => Number(asked(name, fields[name]));
  const intake = {
    ...stated('senderNumber', asked('senderNumber', fields.senderNumber)),
    ...stated('senderDate', parseDate(asked('senderDate', fields.senderDate)) ?? ''),
    ...(count('sheets') ? { sheets: count('sheets') } : {}),
    ...(count('attachments') ? { attachments: count('attachments') } : {}),
    ...stated('body', asked('body', fields.body)),
    ...stated('bodyNumber', asked('bodyNumber', fields.bodyNumber)),
    ...stated('bodyDate', parseDate(asked('bodyDate', fields.bodyDate)) ?? ''),
    ...(fields.control && needs.control !== 'hidden' ? { control: true } : {}),
  };
  return Object.keys(intake).length > 0 ? intake : undefined;
}

function receptionOf(fields: Fields, needs: FieldNeeds): AppealInput['reception'] {
  if (!isReception(fields)) return undefined;
  return {
    ...stated('place', needs.place === 'hidden' ? '' : fields.place),
    ...stated('workplace', fields.workplace),
    ...stated('document', fields.document),
    ...stated('post', fields.post),
    writtenTaken: fields.writtenTaken,
  };
}

/** The typed fields as the contract's appeal; call it when `findWrong` found nothing. */
export function toAppeal(fields: Fields, profile: Surroundings['profile']): AppealInput {
  const needs = needsOf(fields);
  const intake = intakeOf(fields, needs);
  const reception = receptionOf(fields, needs);
  return {
    receivedOn: parseDate(fields.receivedOn) ?? '',
    channel: fields.channel,
    source: fields.source,
    kind: fields.kind,
    author: fields.author,
    ...(fields.author === 'collective' ? { signatures: signaturesOf(fields, profile) } : {}),
    repeat: fields.repeat,
    ...whoAsks(fields, needs, profile),
    ...besideOf(fields, profile),
    ...(fields.territory ? { territory: fields.territory.code } : {}),
    questions: fields.questions.flatMap(({ topic }) =>
      topic ? [{ classifier: topic.classifier, code: topic.code }] : [],
    ),
    summary: fields.summary,
    text: fields.text,
    language: fields.language,
    urgency: fields.urgency,
    ...(fields.links.length === 0
      ? {}
      : { links: fields.links.map(({ caseId, kind }) => ({ caseId, kind })) }),
    ...(fields.files.length === 0 ? {} : { attachmentIds: fields.files }),
    ...stated('executorId', fields.executorId),
    ...stated('campaignId', fields.campaignId),
    ...(fields.rangeId === ''
      ? {}
      : { reserved: { rangeId: fields.rangeId, seq: Number(fields.reservedSeq) } }),
    ...(intake ? { intake } : {}),
    ...(reception ? { reception } : {}),
    ...(fields.oral && needs.oralAnswer !== 'hidden'
      ? { oralAnswer: { result: fields.oralResult, consent: true, ...stated('words', fields.oralWords) } }
      : {}),
  };
}
