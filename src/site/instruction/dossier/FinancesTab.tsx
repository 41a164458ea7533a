import { assessedPosts, shownBudgets } from '#instruction/dossier/finances.ts'
import { deskTexts as texts } from '#i18n/instruction-dossier.ts'
import { formatCents, formatEtp } from '#i18n/numbers.ts'
import type { Verdict } from '#funding/types.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { PostAccount } from '#ui/components/PostAccount.tsx'
import { VerdictCard } from '#ui/components/VerdictCard.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

const Posts = ({ dossier }: Screen) => {
  const posts = assessedPosts(dossier)
  return (
    <Section id="postes" title={texts.posts} level={3}>
      {posts.length === 0 ? <p>{texts.noPost}</p> : null}
      {posts.map(({ post, assessment }) => (
        <Section key={post.id} id={`poste-${post.id}`} title={post.title} level={4}>
          <Facts
            facts={[
              { term: texts.etp, value: formatEtp(post.etp) },
              { term: texts.cost, value: formatCents(post.cost) },
              { term: texts.asked, value: formatCents(post.asked) },
            ]}
          />
          <PostAccount title={post.title} assessment={assessment} />
        </Section>
      ))}
    </Section>
  )
}

const Rules = ({ verdicts }: { verdicts: readonly Verdict[] }) => {
  const told = verdicts.filter(({ severity }) => severity !== 'ok')
  return (
    <Section id="regles" title={texts.rules} level={3}>
      {told.length === 0 ? <Alert tone="success">{texts.rulesFine}</Alert> : null}
      <Stack>
        {told.map((verdict, rank) => (
          <VerdictCard key={`${verdict.rule}-${rank}`} verdict={verdict} />
        ))}
      </Stack>
    </Section>
  )
}

/** The request in figures, each post with its account, what the rules say, the budgets. */
export const financesTab = async (screen: Screen) => {
  const { totals, verdicts } = screen.dossier.assessment
  return (
    <DossierScreen screen={screen} title={texts.totals}>
      <Figures
        figures={[
          { label: texts.asked, value: formatCents(totals.asked) },
          { label: texts.maximum, value: formatCents(totals.maximum) },
          { label: texts.cofinancing, value: formatCents(totals.cofinancing) },
          { label: texts.etp, value: formatEtp(totals.etp) },
        ]}
      />
      <Posts {...screen} />
      <Rules verdicts={verdicts} />
      <Section id="budgets" title={texts.budgets} level={3}>
        {shownBudgets(screen.dossier).map(({ key, blocks }) => (
          <Blocks key={key} blocks={blocks} prefix={`${key}-`} />
        ))}
      </Section>
    </DossierScreen>
  )
}
