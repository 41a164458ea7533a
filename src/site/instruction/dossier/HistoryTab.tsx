import { deskHistory } from '#filing/history.ts'
import { deskTexts as texts } from '#i18n/instruction-dossier.ts'
import { History } from '#site/dossier/History.tsx'

import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

/** The journal as a story. */
export const historyTab = async (screen: Screen) => {
  const { dossier, revision } = screen.dossier
  return (
    <DossierScreen screen={screen} title={texts.history} help={texts.historyHelp}>
      <History
        entries={await deskHistory(screen.desk.req, dossier.id)}
        zone={revision.edition.calendar.zone}
      />
    </DossierScreen>
  )
}
