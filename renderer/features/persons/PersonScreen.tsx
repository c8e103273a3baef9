import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { PLACES } from '../../app/commands';
import { useT } from '../../app/language';
import { Card, ErrorAlert, formatDate, KeyHint, PageTitle, Tag } from '../../ui';
import { plainKey } from '../../ui/plain-key';
import { isTyping } from '../cases/case-keys';
import { Duplicates } from './Duplicates';
import { Household } from './Household';
import { Merges } from './Merges';
import { PersonCases } from './PersonCases';
import { PersonFacts } from './PersonFacts';
import { PersonForm } from './PersonForm';
import { PersonHistory } from './PersonHistory';
import type { PersonCard } from './person-types';
import '../cases/cases.css';
import './persons.css';

/** Everything the office knows of one person. */
export default function PersonScreen() {
  const t = useT();
  const sayError = useErrorText();
  const { id } = useParams<{ id: string }>();
  const { data, error } = useQuery(orpc.persons.get.queryOptions({ input: { id } }));
  return (
    <>
      <p>
        <Link href={PLACES.persons.href}>← {t('persons.back')}</Link>
      </p>
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {data ? (
        <PersonPage key={data.id} person={data} />
      ) : error ? null : (
        <p className="note">{t('shell.loading')}</p>
      )}
    </>
  );
}

function PersonPage({ person }: { readonly person: PersonCard }) {
  const t = useT();
  const [, navigate] = useLocation();
  const [editing, setEditing] = useState(false);
  const mayEdit = person.may.save;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || isTyping(event.target) || editing) return;
    if (document.querySelector('[aria-modal="true"]')) return;
    if (plainKey(event) === 'e' && mayEdit) {
      event.preventDefault();
      setEditing(true);
    }
    if (event.key === 'Escape') navigate(PLACES.persons.href);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of everything inside
    <div className="person-page" onKeyDown={onKeyDown}>
      <PageTitle
        title={person.name}
        note={[
          t('persons.cases', { count: person.cases }),
          person.lastVisit ? t('persons.lastVisit', { day: formatDate(person.lastVisit) }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          mayEdit && !editing ? (
            <Button variant="default" autoFocus aria-keyshortcuts="e" onClick={() => setEditing(true)}>
              <span className="register-submit">
                {t('persons.edit')} <KeyHint keys="E" />
              </span>
            </Button>
          ) : null
        }
      />
      <div className="person-columns">
        <div className="case-column">
          <Card title={t('persons.details')}>
            {editing ? (
              <PersonForm person={person} onDone={() => setEditing(false)} />
            ) : (
              <>
                <PersonFacts person={person.applicant} />
                <Flags person={person} />
              </>
            )}
          </Card>
          <Household person={person} />
          <Duplicates person={person} />
          <Merges person={person} />
        </div>
        <div className="case-column">
          <PersonCases cases={person.visibleCases} total={person.cases} />
          <PersonHistory id={person.id} />
        </div>
      </div>
    </div>
  );
}

/** Flags with who set them, when and why: a judgement is never shown without its author. */
function Flags({ person }: { readonly person: PersonCard }) {
  const t = useT();
  if (person.flags.length === 0) return null;
  return (
    <ul className="person-flags" aria-label={t('persons.flags')}>
      {person.flags.map(flag => (
        <li key={flag.code}>
          <Tag tone={flag.code === 'threat' ? 'bad' : 'info'}>{t(`code.flag.${flag.code}`)}</Tag>{' '}
          {flag.reason}{' '}
          <span className="note">
            {t('persons.flag.by', { name: flag.setBy, day: formatDate(flag.setOn) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
