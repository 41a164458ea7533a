import type { Edition } from '#editions/edition.ts'
import { formatInstant } from '#i18n/dates.ts'
import { opinionTexts as texts } from '#i18n/opinions.ts'
import { answerInWords } from '#opinions/answer-in-words.ts'
import type { GivenVersion } from '#opinions/given-versions.ts'
import { questionsOf } from '#opinions/questions.ts'
import { Facts } from '#ui/components/Facts.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Opinion } from '../../payload-types.ts'

export type VersionViewProps = {
  opinion: Pick<Opinion, 'id' | 'audience'>
  version: GivenVersion
  edition: Edition
}

const Sheet = ({ opinion, version }: Pick<VersionViewProps, 'opinion' | 'version'>) =>
  version.issued ? (
    <Inline>
      <TextLink href={`/avis/${opinion.id}/fiche?version=${version.number}`}>
        {texts.sheet}
      </TextLink>
      <TextLink href={`/api/opinions/${opinion.id}/sheets/${version.number}`} download>
        {texts.download}
      </TextLink>
    </Inline>
  ) : (
    <p>{texts.sheetComing}</p>
  )

/** One version of an opinion as it was given, with its sheet. */
export const VersionView = ({ opinion, version, edition }: VersionViewProps) => {
  const { answers, at } = version
  return (
    <Stack>
      <Facts
        facts={[
          { term: texts.answeredAt, value: formatInstant(new Date(at), edition.calendar.zone) },
          { term: texts.opinion, value: texts.scale[answers.opinion ?? 'none'] },
          ...(answers.reasons ? [{ term: texts.reasons, value: answers.reasons }] : []),
          ...questionsOf(edition, opinion.audience).map(({ key, label }) => ({
            term: label,
            value: answerInWords(answers.questions[key]) ?? texts.unanswered,
          })),
        ]}
      />
      <Sheet opinion={opinion} version={version} />
    </Stack>
  )
}
