import { Badge } from '#ui/components/Badge.tsx'
import { BarChart, type Bar, type Series } from '#ui/components/BarChart.tsx'
import { Button } from '#ui/components/Button.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { KeyFacts } from '#ui/components/KeyFacts.tsx'
import { ListKeys } from '#ui/components/ListKeys.tsx'
import { Money } from '#ui/components/Money.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import { RemovableTags } from '#ui/components/RemovableTags.tsx'
import { SelectCell } from '#ui/components/SelectCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { TextInput } from '#ui/components/TextInput.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { Filters } from '#ui/layout/Filters.tsx'
import { ListTools } from '#ui/layout/ListTools.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

function Narrowing() {
  return (
    <>
      <Specimen state="Filtres d’une liste, et ses raccourcis clavier">
        <Filters submit={<Button appearance="secondary">Filtrer</Button>}>
          <TextInput id="ex-recherche" label="Référence, SIRET ou nom" width="tiny" />
        </Filters>
        <ListKeys search="ex-recherche" />
      </Specimen>
      <Specimen state="Filtres appliqués, à retirer un par un ou tous">
        <RemovableTags
          title="Filtres appliqués"
          tags={[
            { label: 'Isère', href: '#listes' },
            { label: 'À vérifier', href: '#listes-etat' },
          ]}
          removal={(label) => `Retirer le filtre ${label}`}
          clear={{ label: 'Tout retirer', href: '#listes-tout' }}
        />
      </Specimen>
      <Specimen state="Au-dessus d’une liste : combien, et ce qu’on peut en faire">
        <ListTools count="3 dossiers">
          <ButtonLink href="#listes" appearance="secondary" size="small" icon="download" download>
            Exporter (CSV)
          </ButtonLink>
        </ListTools>
        <ListTools count="Plus de 1 000 dossiers" />
      </Specimen>
    </>
  )
}

type Member = { name: string; kind: string; place: string; function: string; presence: string }

const members: readonly Member[] = [
  {
    name: 'Association Passerelle',
    kind: 'Association',
    place: 'Isère',
    function: 'Première demande',
    presence: 'present',
  },
  {
    name: 'Maison de l’emploi',
    kind: 'Groupement',
    place: 'Drôme',
    function: '',
    presence: 'excused',
  },
]

const columns: readonly Column<Member>[] = [
  {
    key: 'name',
    header: 'Structure',
    rowHeader: true,
    cell: (row) => (
      <NameCell name={row.name}>
        {row.function ? <SecondLine strong>{row.function}</SecondLine> : null}
        <SecondLine>{row.kind}</SecondLine>
      </NameCell>
    ),
  },
  { key: 'place', header: 'Département', cell: (row) => row.place },
  {
    key: 'presence',
    header: 'Présence',
    cell: (row) => (
      <SelectCell
        label={`${row.name}, présence`}
        defaultValue={row.presence}
        options={[
          { value: 'present', label: 'Présente' },
          { value: 'excused', label: 'Excusée' },
        ]}
      />
    ),
  },
]

function Cells() {
  return (
    <Specimen state="Cellules : un nom et ses précisions, un choix">
      <DataTable
        caption="Structures invitées"
        columns={columns}
        rows={members}
        rowKey={(row) => row.name}
      />
    </Specimen>
  )
}

const parts: readonly Series[] = [
  { key: 'file', label: 'Déposés' },
  { key: 'study', label: 'En étude' },
  { key: 'kept', label: 'Retenus' },
  { key: 'waiting', label: 'En attente' },
  { key: 'refused', label: 'Non retenus' },
]

const bars: readonly Bar[] = [
  { key: 'isere', label: 'Isère', values: [4, 3, 2, 1, 1], value: '11 dossiers' },
  { key: 'drome', label: 'Drôme', values: [1, 0, 3, 0, 0], value: '4 dossiers' },
  { key: 'ain', label: 'Ain', values: [0, 0, 0, 0, 0], value: 'aucun dossier' },
]

function Drawings() {
  return (
    <>
      <Specimen state="Barres en plusieurs parts, chacune à son motif">
        <BarChart
          id="ex-barres"
          label="Dossiers par département et par état"
          series={parts}
          bars={bars}
        />
      </Specimen>
      <Specimen state="Barres qui comparent des parts">
        <BarChart
          id="ex-parts"
          label="Part de chaque état, par département"
          series={parts.slice(0, 2)}
          bars={bars.map((bar) => ({ ...bar, values: bar.values.slice(0, 2) }))}
          shares
        />
      </Specimen>
    </>
  )
}

/** What a list is worked with. */
export function ListsGallery() {
  return (
    <>
      <Narrowing />
      <Cells />
      <Drawings />
      <Specimen state="Faits en une ligne, liste sans puces">
        <Stack gap="small">
          <KeyFacts
            facts={[
              { term: 'État', value: <Badge tone="information">Déposé</Badge> },
              { term: 'Demandé', value: <Money cents={2_845_000} /> },
            ]}
          />
          <PlainList>
            <TextLink href="#listes">statuts.pdf</TextLink>
            <TextLink href="#listes">budget.ods</TextLink>
          </PlainList>
        </Stack>
      </Specimen>
    </>
  )
}
