import { Button, Checkbox, Popover } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { LIST_COLUMNS, type ListColumn, USUAL_COLUMNS } from '../../../shared/domain/appeals/list-columns';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { showNotice } from '../../ui/show-notice';

/** The columns this person has chosen, in the order of the list. */
export function useColumns(): readonly ListColumn[] {
  const { data } = useQuery({ ...orpc.lists.columns.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const chosen = new Set(data?.columns ?? USUAL_COLUMNS);
  return LIST_COLUMNS.filter(column => chosen.has(column));
}

/** Which columns the list shows; kept for this person. */
export function ColumnsMenu() {
  const t = useT();
  const errorText = useErrorText();
  const columns = useColumns();
  const save = useMutation({
    mutationFn: (next: ListColumn[]) => api.lists.saveColumns({ columns: next }),
    onMutate: next => queryClient.setQueryData(orpc.lists.columns.queryKey(), { columns: next }),
    onError: error => {
      showNotice(t, { failed: true, message: errorText(error) });
      void queryClient.invalidateQueries({ queryKey: orpc.lists.columns.queryKey() });
    },
  });
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          {t('cases.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className="column-choice plain-set" aria-label={t('cases.columns')}>
          {LIST_COLUMNS.map(column => (
            <Checkbox
              key={column}
              size="sm"
              label={t(`cases.column.${column}`)}
              checked={columns.includes(column)}
              onChange={event =>
                save.mutate(
                  event.currentTarget.checked
                    ? [...columns, column]
                    : columns.filter(chosen => chosen !== column),
                )
              }
            />
          ))}
          <Button size="compact-sm" variant="subtle" onClick={() => save.mutate([...USUAL_COLUMNS])}>
            {t('cases.columns.usual')}
          </Button>
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
