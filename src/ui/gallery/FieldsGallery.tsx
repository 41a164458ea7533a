import { AmountInput } from '#ui/components/AmountInput.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { RequiredNote } from '#ui/components/RequiredNote.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { Grid } from '#ui/layout/Grid.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

function TextFields() {
  return (
    <Stack>
      <RequiredNote />
      <TextInput id="ex-nom" label="Nom de la structure" required />
      <TextInput
        id="ex-sigle"
        label="Sigle"
        help="Tel qu’il figure dans vos statuts."
        width="medium"
      />
      <TextInput
        id="ex-siret"
        label="Numéro SIRET"
        help="14 chiffres, sans espace. Il figure sur votre avis de situation au répertoire Sirene."
        source="cerfa, rubrique 1"
        required
        width="medium"
        inputMode="numeric"
        defaultValue="130 025 265 00013"
        valid="Numéro reconnu."
      />
    </Stack>
  )
}

function OtherTexts() {
  return (
    <Stack>
      <TextInput
        id="ex-rna"
        label="Numéro RNA"
        help="La lettre W suivie de 9 chiffres."
        required
        width="medium"
        defaultValue="W38100"
        error="Il manque 3 chiffres : un numéro RNA comporte la lettre W et 9 chiffres, par exemple W123456789."
      />
      <TextInput
        id="ex-ref"
        label="Référence du dossier"
        required
        disabled
        defaultValue="EX-2031-00042"
        width="medium"
      />
      <TextInput
        id="ex-heures"
        label="Volume d’activité, en heures"
        required
        unit="heures"
        after={<p>Soit 0,75{'\u00a0'}ETP.</p>}
        width="short"
        inputMode="numeric"
        defaultValue="1 200"
      />
    </Stack>
  )
}

function Amounts() {
  return (
    <Grid columns={2}>
      <AmountInput
        id="ex-cout"
        label="Coût total du poste, en euros"
        required
        defaultValue="48 000,00"
      />
      <AmountInput
        id="ex-demande"
        label="Montant demandé, en euros"
        required
        defaultValue="48 000 eu"
        error="Écrivez un montant, par exemple 28 000,50."
      />
      <DateInput id="ex-date" label="Date de début" required defaultValue="2031-03-03" />
      <DateInput
        id="ex-fin"
        label="Date de fin"
        required
        error="La fin doit être après le début."
      />
    </Grid>
  )
}

function LongTexts() {
  return (
    <Stack>
      <TextArea
        id="ex-projet"
        label="Présentation du projet"
        help="Décrivez le besoin auquel répond le projet et ce qu’il change pour les personnes."
        required
        maxLength={2000}
        defaultValue="Le projet accompagne les acheteurs du territoire…"
      />
    </Stack>
  )
}

function Lists() {
  return (
    <Stack>
      <Select
        id="ex-region"
        label="Région"
        required
        width="medium"
        emptyOption="Choisissez une région"
        options={[
          { value: '84', label: 'Auvergne-Rhône-Alpes' },
          { label: 'Outre-mer', options: [{ value: '04', label: 'La Réunion' }] },
        ]}
      />
      <Grid columns={3}>
        <Select
          id="ex-civilite"
          label="Civilité"
          width="tiny"
          options={[{ value: 'm', label: 'M.' }]}
        />
        <Select
          id="ex-annee"
          label="Année"
          width="short"
          options={[{ value: '2031', label: '2031' }]}
        />
      </Grid>
      <Select
        id="ex-departement"
        label="Département"
        required
        width="medium"
        emptyOption="Choisissez un département"
        options={[]}
        error="Choisissez le département du siège."
      />
    </Stack>
  )
}

/** Fields with one control. */
export function FieldsGallery() {
  return (
    <>
      <Specimen state="Texte : obligatoire, facultatif, correct, en erreur, inactif, avec une unité">
        <Stack>
          <TextFields />
          <OtherTexts />
        </Stack>
      </Specimen>
      <Specimen state="Montants et dates">
        <Amounts />
      </Specimen>
      <Specimen state="Texte long et liste">
        <Stack>
          <LongTexts />
          <Lists />
        </Stack>
      </Specimen>
    </>
  )
}
