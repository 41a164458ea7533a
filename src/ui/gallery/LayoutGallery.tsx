import type { DocumentModel } from '#documents/blocks.ts'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { Conflict } from '#ui/components/Conflict.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { Money } from '#ui/components/Money.tsx'
import { SaveState } from '#ui/components/SaveState.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { FoldingAside } from '#ui/layout/FoldingAside.tsx'
import { StickyBar } from '#ui/layout/StickyBar.tsx'

const receipt: DocumentModel = {
  template: 'exemple.v1',
  title: 'Accusé de réception',
  language: 'fr',
  sender: ['Service instructeur', 'Pôle entreprises et solidarités'],
  recipient: ['Association Passerelle', '12 rue des Ateliers', '38000 Grenoble'],
  place: 'Lyon',
  date: '3 mars 2031',
  reference: 'EX-2031-00042',
  subject: 'Votre demande de financement',
  blocks: [
    { type: 'paragraph', content: [{ text: 'Votre dossier est arrivé complet.' }] },
    { type: 'signature', lines: ['La cheffe de service'] },
  ],
  verification: { code: 'ABCD-2345', url: '#mise-en-page' },
}

function Together() {
  return (
    <Specimen state="Deux réponses à la même question">
      <Conflict
        label="Intitulé du poste"
        mine="Médiatrice, secteur nord"
        theirs="Médiatrice sociale"
        theirsBy="la représentante légale à 14 h 30"
        actions={
          <ButtonGroup>
            <Button size="small">Garder ma réponse</Button>
            <Button size="small" appearance="secondary">
              Garder la réponse enregistrée
            </Button>
          </ButtonGroup>
        }
      />
    </Specimen>
  )
}

/** What holds the pages together. */
export function LayoutGallery() {
  return (
    <>
      <Specimen state="Marge qui se replie sur un petit écran">
        <FoldingAside title="Financement" brief={<Money cents={2_845_000} />}>
          <Figures
            figures={[
              { label: 'Demandé', value: <Money cents={2_845_000} /> },
              { label: 'Maximum', value: <Money cents={2_900_000} /> },
            ]}
          />
        </FoldingAside>
      </Specimen>
      <Together />
      <Specimen state="Document en page">
        <DocumentView document={receipt} level={4} />
      </Specimen>
      <Specimen state="Barre qui reste en bas">
        <StickyBar actions={<Button>Continuer</Button>}>
          <SaveState status={{ kind: 'idle' }} />
        </StickyBar>
      </Specimen>
    </>
  )
}
