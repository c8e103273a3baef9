import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import { Form } from '../../../shared/domain/statistics/forms/form';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { PrintPage } from '../print/PrintPage';
import { FormPaper } from '../statistics/forms/PrintForm';
import { QuarterPaper, ReportSignatures } from '../statistics/QuarterPaper';
import { ReportPending } from '../statistics/ReportPending';
import { lastFinishedQuarter } from '../statistics/say-quarter';
import { useBehind } from './use-behind';

interface Asked {
  readonly quarter: string;
  readonly region?: string;
}

/** Whose paper it is, and how many offices stand behind it. */
function useWhose(): (behind: Parameters<ReturnType<typeof useBehind>>[0]) => string {
  const t = useT();
  const sayName = useName();
  const sayBehind = useBehind();
  const { office } = useSession();
  const name = sayName({ ru: office.nameRu, kk: office.nameKk });
  return behind => t('centre.print.whose', { name, code: office.code, behind: sayBehind(behind) });
}

function MergedQuarter(input: Asked) {
  const t = useT();
  const sayWhose = useWhose();
  const { data, error } = useQuery(orpc.centre.report.queryOptions({ input }));
  if (error || !data) return <ReportPending error={error} loading={t('quarter.loading')} />;
  return <QuarterPaper report={data.report} whose={sayWhose(data)} />;
}

function MergedForm(input: Asked & { readonly formId: string }) {
  const t = useT();
  const sayWhose = useWhose();
  const { data, error } = useQuery(orpc.centre.formReport.queryOptions({ input }));
  if (error || !data) return <ReportPending error={error} loading={t('form.loading')} />;
  return <FormPaper report={data.report} whose={sayWhose(data)} />;
}

/** The merged report on paper, in the program's tables or in a form: cover, tables, signature lines. */
export default function PrintMerged() {
  const t = useT();
  const { today } = useSession();
  const [params] = useSearchParams();
  const quarter = Quarter.safeParse(params.get('quarter')).data ?? lastFinishedQuarter(today);
  const formId = Form.shape.id.safeParse(params.get('form')).data;
  const region = params.get('region');
  const asked = { quarter, ...(region ? { region } : {}) };
  return (
    <PrintPage
      className="print-quarter"
      back={{ href: `/centre?quarter=${quarter}`, label: t('centre.nav') }}
      name={`${formId ?? 'centre'}-${quarter}`}
      landscape
    >
      {formId === undefined ? <MergedQuarter {...asked} /> : <MergedForm {...asked} formId={formId} />}
      <ReportSignatures />
    </PrintPage>
  );
}
