import type { Finding } from '#completeness/findings.ts'
import { SET_ASIDE, TAKEN_BACK } from '#completeness/verdicts.ts'
import { findingTexts as texts } from '#i18n/completeness.ts'
import { structureHistory } from '#instruction/dossier/structure-history.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { region } from '#territories/areas.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { VerdictCard } from '#ui/components/VerdictCard.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import { LONGEST_REASON } from '#workflows/reason.ts'

import { DossierScreen } from './DossierScreen.tsx'
import { tabHref, type Screen } from './screen.ts'
import { StructureHistory } from './StructureHistory.tsx'

/** The other dossier, opened by those who may read it; for the others, the service that has it. */
const Other = ({ screen, finding }: { screen: Screen; finding: Finding }) => {
  const { other } = finding
  if (!other) return null
  if (!screen.desk.regions.includes(other.region))
    return <p>{texts.otherElsewhere(region(other.region)?.name ?? other.region)}</p>
  return (
    <p>
      <TextLink href={tabHref(other.reference, 'findings')}>
        {texts.other(other.reference, other.structureName)}
      </TextLink>
    </p>
  )
}

const Judge = ({ screen, finding }: { screen: Screen; finding: Finding }) => {
  if (!screen.work.judges || finding.severity === 'ok') return null
  const action = `/api/dossiers/${screen.dossier.dossier.reference}/finding-checks`
  if (finding.setAside)
    return (
      <PlainForm
        action={action}
        hidden={{ key: finding.code, verdict: TAKEN_BACK }}
        submit={texts.takeUp}
        appearance="secondary"
      />
    )
  return (
    <Accordion title={texts.setAside}>
      <PlainForm
        action={action}
        hidden={{ key: finding.code, verdict: SET_ASIDE }}
        submit={texts.setAsideSubmit}
        appearance="secondary"
      >
        <TextArea
          id={`motif-${finding.code}`}
          name="reason"
          label={texts.setAsideReason}
          required
          maxLength={LONGEST_REASON}
          rows={3}
        />
      </PlainForm>
    </Accordion>
  )
}

const Cards = ({ screen, findings }: { screen: Screen; findings: readonly Finding[] }) => (
  <Stack>
    {findings.map((finding) => (
      <VerdictCard
        key={finding.code}
        verdict={finding}
        word={texts.words[finding.severity]}
        action={
          <>
            {finding.setAside ? <p>{texts.reason(finding.setAside.reason)}</p> : null}
            <Other screen={screen} finding={finding} />
            <Judge screen={screen} finding={finding} />
          </>
        }
      />
    ))}
  </Stack>
)

const RANK = { blocking: 0, warning: 1, information: 2, ok: 3 } as const

/** What the rules say of the dossier, the gravest first; what was set aside; then what is known of the structure. */
export const findingsTab = async (screen: Screen) => {
  const all = screen.work.findings.toSorted(
    (one, other) => RANK[one.severity] - RANK[other.severity],
  )
  const kept = all.filter(({ severity }) => severity === 'ok')
  const told = all.filter(({ severity, setAside }) => severity !== 'ok' && !setAside)
  const aside = all.filter(({ setAside }) => setAside !== undefined)
  const history = await structureHistory(screen.desk.req, screen.dossier.dossier)
  return (
    <DossierScreen screen={screen} title={texts.title} help={texts.help}>
      <Stack>
        {told.length === 0 ? <Alert tone="success">{texts.none}</Alert> : null}
        <Cards screen={screen} findings={told} />
        {aside.length === 0 ? null : (
          <Section id="ecartes" title={texts.aside} level={3}>
            <Cards screen={screen} findings={aside} />
          </Section>
        )}
        {kept.length === 0 ? null : (
          <Accordion title={texts.kept(kept.length)} level={3}>
            <Cards screen={screen} findings={kept} />
          </Accordion>
        )}
        <StructureHistory candidature={screen.dossier} history={history} />
      </Stack>
    </DossierScreen>
  )
}
