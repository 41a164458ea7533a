import { contentIn } from '#convention/read.ts'
import type { Indicator } from '#editions/edition.ts'
import { conventionDeskTexts as texts } from '#i18n/conventions.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { ConventionPage } from './load.ts'

type Kept = Readonly<Record<string, string>>

const LONGEST_TARGET = 200

const OneIndicator = (props: { page: ConventionPage; indicator: Indicator; kept: Kept }) => {
  const { page, indicator, kept } = props
  const { key, label, twofold } = indicator
  const target = contentIn(page.convention).targets?.[key]
  const [all, state] = page.circumstances.template.indicatorColumns
  const columns = twofold
    ? ([
        ['all', all],
        ['state', state],
      ] as const)
    : ([['all', all]] as const)
  return (
    <Fieldset field={{ id: `${page.convention.reference}-${key}`, label }}>
      {columns.map(([column, head]) => {
        const name = `target.${key}.${column}`
        return (
          <TextInput
            key={name}
            id={`${page.convention.reference}-${name}`}
            name={name}
            label={head}
            defaultValue={kept[name] ?? target?.[column]}
            maxLength={LONGEST_TARGET}
          />
        )
      })}
    </Fieldset>
  )
}

/** What is aimed at, indicator by indicator: printed in the annex of the indicators (R087). */
export const Targets = ({ page, kept }: { page: ConventionPage; kept: Kept }) => (
  <Accordion title={texts.targets} level={5}>
    <Stack>
      <p>{texts.targetsHelp}</p>
      {page.revision.edition.indicators.map((indicator) => (
        <OneIndicator key={indicator.key} page={page} indicator={indicator} kept={kept} />
      ))}
    </Stack>
  </Accordion>
)
