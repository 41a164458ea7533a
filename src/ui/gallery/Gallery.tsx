import type { ReactNode } from 'react'

import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Summary } from '#ui/components/Summary.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { ActsGallery } from '#ui/gallery/ActsGallery.tsx'
import { ChoicesGallery } from '#ui/gallery/ChoicesGallery.tsx'
import { DataGallery } from '#ui/gallery/DataGallery.tsx'
import { FieldsGallery } from '#ui/gallery/FieldsGallery.tsx'
import { FundingGallery } from '#ui/gallery/FundingGallery.tsx'
import { LayoutGallery } from '#ui/gallery/LayoutGallery.tsx'
import { ListsGallery } from '#ui/gallery/ListsGallery.tsx'
import { MessagesGallery } from '#ui/gallery/MessagesGallery.tsx'
import { blocks } from '#ui/gallery/samples.ts'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { WayfindingGallery } from '#ui/gallery/WayfindingGallery.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

type Part = { id: string; title: string; content: ReactNode }

const parts = (now: Date): readonly Part[] => [
  { id: 'actes', title: 'Boutons, liens, dialogues', content: <ActsGallery /> },
  { id: 'champs', title: 'Champs', content: <FieldsGallery /> },
  { id: 'choix', title: 'Choix et fichiers', content: <ChoicesGallery /> },
  { id: 'messages', title: 'Messages', content: <MessagesGallery now={now} /> },
  { id: 'parcours', title: 'Parcours et repères', content: <WayfindingGallery now={now} /> },
  { id: 'donnees', title: 'Tableaux, cartes, chiffres', content: <DataGallery /> },
  { id: 'listes', title: 'Travail sur une liste', content: <ListsGallery /> },
  { id: 'financement', title: 'Financement', content: <FundingGallery /> },
  { id: 'mise-en-page', title: 'Mise en page', content: <LayoutGallery /> },
  {
    id: 'textes',
    title: 'Textes d’une édition',
    content: (
      <Specimen state="Un bloc de chaque sorte">
        <Prose>
          <Blocks blocks={blocks} prefix="ex-" />
        </Prose>
      </Specimen>
    ),
  },
]

/** Every component in every state, on one page: looked at, and walked through by the tests. */
export function Gallery({ now }: { now: Date }) {
  const shown = parts(now)
  return (
    <>
      <PageHeading
        over="Démonstration"
        title="Composants"
        lead="Chaque composant de l’interface dans chacun de ses états, pour le relire, le tester et le comparer. L’en-tête et le pied sont ceux de cette page."
        actions={<TextLink href="#mise-en-page">Aller à la mise en page</TextLink>}
      />
      <Columns
        side="start"
        sticky
        aside={
          <Summary entries={shown.map(({ id, title }) => ({ href: `#${id}`, label: title }))} />
        }
      >
        {shown.map(({ id, title, content }) => (
          <Section key={id} id={id} title={title}>
            {content}
          </Section>
        ))}
      </Columns>
    </>
  )
}
