import { expect, type Locator } from '@playwright/test';
import type { MessageKey } from '../../../shared/i18n/translator';
import { containing } from '../support/containing';
import type { Desk } from '../support/desk';
import { press, tabTo, takeFirst, typeInto } from '../support/keyboard';

export interface OfficeToMake {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly code: string;
  /** Beginning of the territory's name. */
  readonly territory: string;
  readonly headName: string;
  readonly login: string;
  readonly password: string;
}

/** The first start: an office of one's own, a centre, or a demonstration. */
export class SetupPage {
  constructor(private readonly desk: Desk) {}

  field(label: MessageKey): Locator {
    return this.desk.page.getByLabel(this.desk.t(label), { exact: true });
  }

  get create(): Locator {
    return this.desk.page.getByRole('button', { name: this.desk.t('setup.create') });
  }

  async submitEmpty(): Promise<void> {
    await press(this.desk.page, this.create);
  }

  /** The complaint that stands beside a field, as a screen reader would say it. */
  async expectRefused(label: MessageKey, complaint: MessageKey): Promise<void> {
    const { t } = this.desk;
    await expect(this.field(label)).toHaveAccessibleDescription(containing(t(complaint)));
    await expect(this.field(label)).toHaveAttribute('aria-invalid', 'true');
  }

  /** What an office is called and where it is. */
  async fillOffice(
    office: Pick<OfficeToMake, 'nameRu' | 'nameKk' | 'code' | 'territory'>,
    code: MessageKey = 'setup.code',
  ): Promise<void> {
    const { page } = this.desk;
    await typeInto(page, this.field('setup.nameRu'), office.nameRu);
    await typeInto(page, this.field('setup.nameKk'), office.nameKk);
    await typeInto(page, this.field(code), office.code);
    await tabTo(page, this.field('setup.territory'));
    await page.keyboard.type(office.territory);
    const found = page.getByRole('listbox', { name: this.desk.t('ui.pick.options') });
    await expect(found.getByRole('option').first()).toContainText(office.territory);
    await takeFirst(page);
    await expect(this.field('setup.territory')).not.toHaveValue(office.territory);
  }

  async fill(office: OfficeToMake, code?: MessageKey): Promise<void> {
    const { page } = this.desk;
    await this.fillOffice(office, code);
    await typeInto(page, this.field('setup.headName'), office.headName);
    await typeInto(page, this.field('setup.login'), office.login);
    await typeInto(page, this.field('setup.password'), office.password);
    await typeInto(page, this.field('setup.repeat'), office.password);
  }

  /** Chooses a centre and fills it in, ready to be sent. */
  async fillCentre(centre: OfficeToMake): Promise<void> {
    const { page, t } = this.desk;
    await tabTo(page, page.getByRole('radio', { name: t('setup.way.office') }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: t('setup.way.centre') })).toBeChecked();
    await this.fill(centre, 'setup.centre.code');
  }

  /** Chooses the demonstration and waits until it stands. */
  async makeDemo(password: string): Promise<void> {
    const { page, t } = this.desk;
    await tabTo(page, page.getByRole('radio', { name: t('setup.way.office') }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: t('setup.way.centre') })).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await typeInto(page, this.field('setup.demo.password'), password);
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('setup.demo.done', { count: 300 }))).toBeVisible({ timeout: 120_000 });
  }

  get logins(): Locator {
    return this.desk.page.getByRole('listitem');
  }

  async openDemo(): Promise<void> {
    const { page, t } = this.desk;
    await press(page, page.getByRole('button', { name: t('setup.demo.open') }));
  }
}
