import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, one line for each element: the rule, and where. Frames can be left to tests of their own. */
export async function violations(page: Page, except: 'iframe' | null = null): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(tags);
  const { violations: found } = await (except === null ? axe : axe.exclude(except)).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}
