import { Badge } from '#ui/components/Badge.tsx'
import { Card } from '#ui/components/Card.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { Money } from '#ui/components/Money.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { Grid } from '#ui/layout/Grid.tsx'

type Dossier = { reference: string; structure: string; place: string; asked: number; state: string }

const dossiers: readonly Dossier[] = [
  {
    reference: 'EX-2031-00042',
    structure: 'Association Passerelle',
    place: 'Isère',
    asked: 2_845_000,
    state: 'Déposé',
  },
  {
    reference: 'EX-2031-00051',
    structure: 'Métropole',
    place: 'Rhône',
    asked: 5_600_000,
    state: 'En étude',
  },
  {
    reference: 'EX-2031-00007',
    structure: 'Maison de l’emploi',
    place: 'Drôme',
    asked: 975_050,
    state: 'Déposé',
  },
]

const columns: readonly Column<Dossier>[] = [
  {
    key: 'reference',
    header: 'Dossier',
    rowHeader: true,
    cell: (row) => <a href={`#${row.reference}`}>{row.reference}</a>,
    sort: { href: '#donnees', direction: 'ascending' },
  },
  {
    key: 'structure',
    header: 'Structure',
    cell: (row) => row.structure,
    sort: { href: '#donnees' },
  },
  { key: 'place', header: 'Département', cell: (row) => row.place },
  { key: 'state', header: 'État', cell: (row) => <Badge tone="information">{row.state}</Badge> },
  {
    key: 'asked',
    header: 'Montant demandé',
    align: 'right',
    cell: (row) => <Money cents={row.asked} />,
    total: <Money cents={dossiers.reduce((sum, row) => sum + row.asked, 0)} />,
  },
]

function Tables() {
  return (
    <>
      <Specimen state="Tableau avec tri, choix, totaux">
        <DataTable
          caption="Dossiers déposés"
          columns={columns}
          rows={dossiers}
          rowKey={(row) => row.reference}
          totalLabel="Total"
          selection={{ name: 'dossiers', label: (row) => row.reference }}
          rowsOpen
          stickyHead
        />
      </Specimen>
      <Specimen state="Tableau vide">
        <DataTable
          caption="Dossiers en attente d’avis"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.reference}
          empty="Aucun dossier n’attend votre avis."
        />
      </Specimen>
    </>
  )
}

function Abstracts() {
  return (
    <>
      <Specimen state="Chiffres clés">
        <Figures
          figures={[
            { label: 'Demandé', value: <Money cents={2_845_000} />, detail: '1,5 ETP' },
            { label: 'Maximum', value: <Money cents={2_900_000} /> },
            { label: 'Cofinancement', value: <Money cents={1_220_000} />, detail: '29 % du coût' },
          ]}
        />
      </Specimen>
      <Specimen state="Réponses à relire">
        <Facts
          facts={[
            {
              term: 'Nom de la structure',
              value: 'Association Passerelle',
              action: { label: 'Modifier', href: '#donnees' },
            },
            {
              term: 'Adresse du siège',
              value: '12 rue des Ateliers, 38000 Grenoble',
              action: { label: 'Modifier', href: '#donnees' },
            },
            { term: 'Date de dépôt', value: 'lundi 3 mars 2031' },
          ]}
        />
      </Specimen>
    </>
  )
}

function Cards() {
  return (
    <Specimen state="Cartes">
      <Grid columns={3}>
        <Card
          title="Médiation sociale 2031"
          href="#donnees"
          level={4}
          start={<Badge tone="success">Ouvert</Badge>}
          end="Jusqu’au mardi 14 octobre 2031"
        >
          <p>Financer des postes de médiation dans les quartiers et les villages.</p>
        </Card>
        <Card
          title="Jardins partagés 2031"
          href="#donnees"
          level={4}
          start={<Badge icon="lock">Clos</Badge>}
          end="Clos le lundi 3 mars 2031"
        >
          <p>Créer des jardins ouverts aux habitants.</p>
        </Card>
        <Card title="Sans lien" level={4} footer="Pied de la carte">
          <p>Une carte qui informe, sans mener ailleurs.</p>
        </Card>
      </Grid>
    </Specimen>
  )
}

/** Tables, cards and abstracts. */
export function DataGallery() {
  return (
    <>
      <Tables />
      <Abstracts />
      <Cards />
    </>
  )
}
