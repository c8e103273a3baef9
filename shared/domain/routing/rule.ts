import type {
  AppealLanguage,
  Author,
  Benefit,
  Channel,
  DeputyLevel,
  ExecutorKind,
  Kind,
  LocalName,
  SocialPosition,
  Source,
  Urgency,
} from '../codes';

/** Where a rule sends. */
export type RuleTarget =
  | { readonly type: 'kind'; readonly kind: ExecutorKind; readonly level: DeputyLevel | null }
  | { readonly type: 'person'; readonly executorId: string }
  /** A partner organisation; null = whichever of them is the least loaded. */
  | { readonly type: 'partner'; readonly executorId: string | null }
  | { readonly type: 'pool'; readonly executorIds: readonly string[] }
  /** Everybody whose card names the group. */
  | { readonly type: 'group'; readonly group: string }
  | { readonly type: 'head' };

/** The target that names one executor: a partner organisation is no person. */
export function targetNaming(executor: { readonly id: string; readonly kind: ExecutorKind }) {
  const type: 'partner' | 'person' = executor.kind === 'partner' ? 'partner' : 'person';
  return { type, executorId: executor.id };
}

/** A length of a term that a rule sets in place of the law's; it can only shorten it. */
export interface TermOverride {
  readonly amount: number;
  readonly unit: 'calendar' | 'working';
}

/** Conditions beside topic, territory and kind; an absent one holds for every appeal. */
export interface FurtherConditions {
  readonly channel?: Channel | undefined;
  readonly source?: Source | undefined;
  readonly author?: Author | undefined;
  readonly socialPosition?: SocialPosition | undefined;
  readonly benefit?: Benefit | undefined;
  readonly urgency?: Urgency | undefined;
  readonly language?: AppealLanguage | undefined;
  readonly campaign?: string | undefined;
  /** One word; it holds where a form of it stands in the appeal. */
  readonly keyword?: string | undefined;
  /** Full hours of the office's clock, `to` not included; 22–6 goes over midnight. */
  readonly hours?: { readonly from: number; readonly to: number } | undefined;
}

export interface RuleOptions {
  /** The head approves the proposed executor before anybody is asked. */
  readonly needsApproval?: boolean | undefined;
  /** Reads the answer before it leaves («второй читатель»). */
  readonly secondReaderId?: string | undefined;
  readonly term?: TermOverride | undefined;
}

/** A rule as the decision reads it: conditions that are null hold for every appeal. */
export interface Rule {
  readonly id: string;
  readonly active: boolean;
  /** Subtree of one classifier: the topic itself or anything below it. */
  readonly topic: { readonly classifier: string; readonly path: string; readonly name: LocalName } | null;
  /** Subtree of territories. */
  readonly territory: { readonly path: string; readonly name: LocalName } | null;
  readonly kind: Kind | null;
  readonly further?: FurtherConditions | undefined;
  /** First and last day on which the rule holds, `YYYY-MM-DD`. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly target: RuleTarget;
  readonly options?: RuleOptions | undefined;
}

/** What is known of an appeal when it is routed; what is absent satisfies no condition that asks for it. */
export interface Routable {
  /** Any of its questions may satisfy a topic condition. */
  readonly topics: readonly { readonly classifier: string; readonly path: string }[];
  readonly territoryPath: string | null;
  readonly kind: Kind;
  readonly channel?: Channel | undefined;
  readonly source?: Source | undefined;
  readonly author?: Author | undefined;
  readonly socialPosition?: SocialPosition | null | undefined;
  readonly benefits?: readonly Benefit[] | undefined;
  readonly urgency?: Urgency | undefined;
  readonly language?: AppealLanguage | undefined;
  readonly campaign?: string | null | undefined;
  /** Those of the rules' keywords that the appeal holds a form of. */
  readonly keywords?: ReadonlySet<string> | undefined;
  /** Day and full hour of registration by the office's clock. */
  readonly on?: string | undefined;
  readonly hour?: number | undefined;
}

/** Does a path lie in the subtree of another? Paths end with '/', so a prefix is a whole step. */
export function inSubtree(path: string, root: string): boolean {
  return path.startsWith(root);
}

/** Is the rule in force on a day? Without a day, dates are not asked. */
export function inForce(rule: Pick<Rule, 'active' | 'from' | 'to'>, on: string | undefined): boolean {
  if (!rule.active) return false;
  if (on === undefined) return true;
  return (!rule.from || rule.from <= on) && (!rule.to || on <= rule.to);
}

function withinHours({ from, to }: { from: number; to: number }, hour: number | undefined): boolean {
  if (hour === undefined) return false;
  return from <= to ? from <= hour && hour < to : hour >= from || hour < to;
}

function furtherHolds(further: FurtherConditions, appeal: Routable): boolean {
  const { channel, source, author, socialPosition, benefit, urgency, language } = further;
  if (channel !== undefined && channel !== appeal.channel) return false;
  if (source !== undefined && source !== appeal.source) return false;
  if (author !== undefined && author !== appeal.author) return false;
  if (socialPosition !== undefined && socialPosition !== appeal.socialPosition) return false;
  if (benefit !== undefined && !appeal.benefits?.includes(benefit)) return false;
  if (urgency !== undefined && urgency !== appeal.urgency) return false;
  if (language !== undefined && language !== appeal.language) return false;
  if (further.campaign !== undefined && further.campaign !== appeal.campaign) return false;
  if (further.keyword !== undefined && !appeal.keywords?.has(further.keyword)) return false;
  return further.hours === undefined || withinHours(further.hours, appeal.hour);
}

/** Do all conditions of the rule hold for this appeal? */
export function matches(rule: Rule, appeal: Routable): boolean {
  const { topic, territory, kind } = rule;
  if (!inForce(rule, appeal.on)) return false;
  if (topic && !appeal.topics.some(t => t.classifier === topic.classifier && inSubtree(t.path, topic.path)))
    return false;
  if (territory && !(appeal.territoryPath !== null && inSubtree(appeal.territoryPath, territory.path)))
    return false;
  if (kind !== null && kind !== appeal.kind) return false;
  return rule.further === undefined || furtherHolds(rule.further, appeal);
}
