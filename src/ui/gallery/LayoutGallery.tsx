import type { DocumentModel } from '#documents/blocks.ts'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { Conflict } from '#ui/components/Conflict.tsx'
import { DocumentViewer } from '#ui/components/DocumentViewer.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { Money } from '#ui/components/Money.tsx'
import { SaveState } from '#ui/components/SaveState.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { FoldingAside } from '#ui/layout/FoldingAside.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Split } from '#ui/layout/Split.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
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

/** A picture that needs no file. */
const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="320" height="120"%3E%3Crect width="320" height="120" fill="%23ccd"/%3E%3C/svg%3E'

function Reading() {
  return (
    <>
      <Specimen state="Deux choses à lire ensemble : une pièce à côté des réponses">
        <Split
          scrolls
          second={
            <DocumentViewer
              label="Relevé d’identité bancaire"
              name="rib.svg"
              size={12_400}
              mimeType="image/svg+xml"
              href={PICTURE}
              closeHref="#mise-en-page"
            />
          }
        >
          <Section
            id="ex-coordonnees"
            level={4}
            title="Coordonnées bancaires"
            help="Au nom de la structure, avec le même IBAN que celui de la pièce."
          >
            <p>FR76 3000 6000 0112 3456 7890 189</p>
          </Section>
        </Split>
      </Specimen>
      <Specimen state="L’un sous l’autre, de près et de loin">
        <Stack gap="small">
          <p>De près.</p>
          <p>De près.</p>
        </Stack>
        <Stack gap="large">
          <p>De loin.</p>
          <p>De loin.</p>
        </Stack>
      </Specimen>
    </>
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
      <Reading />
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
