import { conventionTexts as texts } from '#i18n/conventions.ts'

import type { Convention } from '../../payload-types.ts'

/** « Convention … », or « Avenant … ». */
export const conventionName = ({ amends, reference }: Pick<Convention, 'amends' | 'reference'>) =>
  (amends ? texts.amendmentTitle : texts.title)(reference)
