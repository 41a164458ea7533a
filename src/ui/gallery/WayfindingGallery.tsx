import { Accordion } from '#ui/components/Accordion.tsx'
import { Breadcrumb } from '#ui/components/Breadcrumb.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import { Steps } from '#ui/components/Steps.tsx'
import { Summary } from '#ui/components/Summary.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import { TaskList, type Task } from '#ui/components/TaskList.tsx'
import { Timeline } from '#ui/components/Timeline.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { PageTurn } from '#ui/layout/PageTurn.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const HOUR = 3_600_000
const after = (now: Date, hours: number): Date => new Date(now.getTime() + hours * HOUR)

const tasks: readonly Task[] = [
  {
    title: 'Votre structure',
    href: '#parcours',
    state: 'complete',
    changed: 'Modifié hier à 17 h 40 par la représentante légale',
  },
  {
    title: 'Postes demandés',
    href: '#parcours',
    state: 'toCorrect',
    missing: 'Le montant demandé dépasse le maximum pour le poste 2.',
    changed: 'Modifié aujourd’hui à 9 h 05 par vous',
  },
  {
    title: 'Budget du projet',
    href: '#parcours',
    state: 'inProgress',
    missing: 'Il manque les produits.',
  },
  { title: 'Pièces à joindre', href: '#parcours', state: 'toStart', missing: '4 pièces attendues' },
  { title: 'Signature', state: 'unavailable', missing: 'Disponible quand tout est complet.' },
]

function Advancement() {
  return (
    <>
      <Specimen state="Liste de tâches : chaque état">
        <TaskList tasks={tasks} />
      </Specimen>
      <Specimen state="Frise : fait, en cours, à venir">
        <Timeline
          entries={[
            {
              title: 'Dossier déposé',
              state: 'done',
              when: 'lundi 3 mars 2031 à 14 h 32',
              children: <p>Accusé de réception envoyé.</p>,
            },
            {
              title: 'Étude par le service instructeur',
              state: 'current',
              when: 'réponse attendue avant le lundi 14 avril 2031',
              children: <p>Une chargée de mission étudie votre dossier.</p>,
            },
            { title: 'Passage en comité', state: 'upcoming', when: 'fin avril 2031' },
            { title: 'Décision', state: 'upcoming' },
          ]}
        />
      </Specimen>
    </>
  )
}

function Moments({ now }: { now: Date }) {
  return (
    <>
      <Specimen state="Étapes">
        <Steps steps={['Structure', 'Postes', 'Budget', 'Pièces', 'Signature']} current={2} />
      </Specimen>
      <Specimen state="Échéances : lointaine, proche, dans la journée, passée">
        <Stack gap="small">
          {[24 * 30, 24 * 3, 5, -26].map((hours) => (
            <p key={hours}>
              <Deadline instant={after(now, hours)} now={now} />
            </p>
          ))}
        </Stack>
      </Specimen>
    </>
  )
}

function Ways() {
  return (
    <>
      <Specimen state="Fil d’Ariane">
        <Breadcrumb
          parents={[{ label: 'Appels à projets', href: '#parcours' }]}
          current="Médiation sociale 2031"
        />
      </Specimen>
      <Specimen state="Onglets">
        <Tabs
          label="Rubriques du dossier"
          tabs={[
            { label: 'Réponses', href: '#reponses', current: true },
            { label: 'Pièces', href: '#pieces', count: 12 },
            { label: 'Finances', href: '#finances' },
            { label: 'Avis', href: '#avis', count: 2 },
            { label: 'Échanges', href: '#echanges' },
            { label: 'Historique', href: '#historique' },
          ]}
        />
      </Specimen>
      <Specimen state="Sommaire">
        <Summary
          title="Sommaire d’exemple"
          entries={[
            { href: '#contexte', label: 'Contexte et objectifs' },
            {
              href: '#qui',
              label: 'Qui peut déposer',
              entries: [{ href: '#conditions', label: 'Conditions' }],
            },
            { href: '#calendrier', label: 'Calendrier' },
          ]}
        />
      </Specimen>
    </>
  )
}

function Turns() {
  return (
    <>
      <Specimen state="Pagination">
        <Pagination current={4} total={12} href={(page) => `#page-${page}`} />
      </Specimen>
      <Specimen state="Page précédente, page suivante">
        <PageTurn
          previous={{ title: 'Postes demandés', href: '#parcours' }}
          next={{ title: 'Pièces à joindre', href: '#parcours' }}
        />
      </Specimen>
      <Specimen state="Accordéon">
        <Accordion title={'Que finance l’appel\u202f?'} level={4} group="ex-un-a-la-fois" open>
          <p>Une part du coût des postes, dans la limite d’un plafond.</p>
        </Accordion>
        <Accordion
          title="Comment le montant est-il calculé"
          level={4}
          group="ex-un-a-la-fois"
          aside="3 règles"
        >
          <p>Chaque règle est expliquée à côté du montant.</p>
        </Accordion>
      </Specimen>
    </>
  )
}

/** Where one is, what comes next, how to go elsewhere. */
export function WayfindingGallery({ now }: { now: Date }) {
  return (
    <>
      <Advancement />
      <Moments now={now} />
      <Ways />
      <Turns />
    </>
  )
}
