import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { moved } from '../../../shared/domain/statistics/forms/edit-form';
import { useT } from '../../app/language';
import { Tag } from '../../ui';
import { useProblemsWithin } from './problems';

interface ItemListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly at: string;
  readonly items: readonly Item[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onChange: (items: readonly Item[]) => void;
  readonly make: () => Item;
  readonly addLabel: string;
  readonly say: (item: Item) => string;
  readonly children?: ReactNode;
}

/**
 * Tables, lines or columns one under the other: arrows go, Alt with arrows moves, Delete takes away, Insert adds. What is
 * chosen is changed below.
 */
export function ItemList<Item extends { readonly id: string }>({
  label,
  at,
  items,
  chosen,
  onChoose,
  onChange,
  make,
  addLabel,
  say,
  children,
}: ItemListProps<Item>) {
  const t = useT();
  const within = useProblemsWithin();
  const add = () => {
    onChange([...items, make()]);
    onChoose(items.length);
  };
  const remove = (index: number) => {
    if (items.length === 1) return;
    onChange(items.filter((_, place) => place !== index));
    onChoose(Math.max(0, Math.min(index, items.length - 2)));
  };
  const move = (index: number, step: number) => {
    const to = index + step;
    if (to < 0 || to >= items.length) return;
    onChange(moved(items, index, to));
    onChoose(to);
  };
  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && event.altKey) move(index, step);
    else if (step !== undefined) {
      const to = Math.max(0, Math.min(index + step, items.length - 1));
      onChoose(to);
      const list = event.currentTarget.parentElement?.parentElement;
      list?.querySelectorAll<HTMLElement>('.item-name')[to]?.focus();
    } else if (event.key === 'Delete') remove(index);
    else if (event.key === 'Insert') add();
    else return;
    event.preventDefault();
  }
  return (
    <section aria-label={label} className="item-list">
      <h3>{label}</h3>
      <ul>
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              className="item-name"
              aria-pressed={index === chosen}
              tabIndex={index === chosen ? 0 : -1}
              onClick={() => onChoose(index)}
              onKeyDown={event => onKeyDown(event, index)}
            >
              {say(item)}
            </button>
            {within(`${at}/${index}`) > 0 ? <Tag tone="bad">{within(`${at}/${index}`)}</Tag> : null}
          </li>
        ))}
      </ul>
      <div className="item-actions">
        <Button size="compact-sm" variant="default" onClick={add}>
          {addLabel}
        </Button>
        <Button size="compact-sm" variant="default" disabled={chosen === 0} onClick={() => move(chosen, -1)}>
          {t('formEditor.up')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={chosen >= items.length - 1}
          onClick={() => move(chosen, 1)}
        >
          {t('formEditor.down')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={items.length === 1}
          onClick={() => remove(chosen)}
        >
          {t('formEditor.remove')}
        </Button>
      </div>
      {children}
    </section>
  );
}
