import { Button } from '#ui/components/Button.tsx'
import { CheckboxGroup } from '#ui/components/CheckboxGroup.tsx'
import { FileDrop } from '#ui/components/FileDrop.tsx'
import { FileInput } from '#ui/components/FileInput.tsx'
import { FileLine } from '#ui/components/FileLine.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { Statement } from '#ui/components/Statement.tsx'
import { YesNo } from '#ui/components/YesNo.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const kinds = [
  { value: 'association', label: 'Association', help: 'Déclarée en préfecture ou au tribunal.' },
  { value: 'collectivite', label: 'Collectivité ou groupement' },
  { value: 'etablissement', label: 'Établissement public', disabled: true },
]

const audiences = [
  { value: 'etat', label: 'Services de l’État' },
  { value: 'local', label: 'Collectivités et bailleurs' },
  { value: 'prive', label: 'Acheteurs privés', help: 'En lien avec un acteur public.' },
]

function Choices() {
  return (
    <Stack>
      <RadioGroup
        id="ex-nature"
        label="Nature de la structure"
        required
        options={kinds}
        defaultValue="association"
        after={<p>La nature choisie décide des pièces demandées.</p>}
      />
      <YesNo
        id="ex-renouvellement"
        label={'Avez-vous déjà été financé par cet appel\u202f?'}
        required
        help="Une seule fois suffit, quelle que soit l’année."
        error="Répondez par oui ou par non."
      />
      <CheckboxGroup
        id="ex-publics"
        label="Acheteurs accompagnés"
        help="Plusieurs réponses possibles."
        options={audiences}
        defaultValues={['etat', 'local']}
        after={<p>Une précision après la question.</p>}
      />
      <CheckboxGroup
        id="ex-rythme"
        label="Rythme des réunions"
        inline
        options={[
          { value: 'mois', label: 'Chaque mois' },
          { value: 'trimestre', label: 'Chaque trimestre' },
        ]}
      />
      <YesNo id="ex-zone" label={'Le projet couvre-t-il une zone blanche\u202f?'} defaultValue />
    </Stack>
  )
}

function Statements() {
  return (
    <Stack>
      <Statement id="ex-attestation" label="J’atteste l’exactitude des informations" required>
        <p>Le représentant légal répond des informations données dans cette demande.</p>
      </Statement>
      <Statement id="ex-attestation-lue" label="J’ai lu le règlement" defaultChecked />
      <Statement
        id="ex-attestation-erreur"
        label="J’ai lu la notice sur les données personnelles"
        required
        error="Cochez la case pour continuer."
      />
    </Stack>
  )
}

function Remove() {
  return (
    <Button appearance="tertiary" size="small" icon="bin">
      Retirer
    </Button>
  )
}

function Sent() {
  return (
    <FileDrop
      id="ex-statuts"
      label="Statuts signés"
      help="PDF ou image, 20 Mo au plus par fichier."
      required
      multiple
    >
      <FileLine
        name="statuts-signes-2029.pdf"
        size={1_420_000}
        state={{ kind: 'ready' }}
        href="#choix"
        actions={<Remove />}
      />
      <FileLine
        name="proces-verbal-assemblee-generale.pdf"
        size={8_200_000}
        state={{ kind: 'sending', sent: 5_100_000 }}
        actions={<Stop />}
      />
      <FileLine name="liste-des-dirigeants.png" size={312_000} state={{ kind: 'checking' }} />
      <FileLine
        name="budget.exe"
        size={90_000}
        state={{
          kind: 'refused',
          reason: 'Ce fichier est un programme. Joignez un PDF, une image ou un tableur.',
        }}
        actions={<Remove />}
      />
    </FileDrop>
  )
}

function Stop() {
  return (
    <Button appearance="tertiary" size="small" icon="close">
      Arrêter
    </Button>
  )
}

function Files() {
  return (
    <Stack>
      <Sent />
      <FileInput id="ex-convention" label="Convention signée" help="Un PDF, envoyé avec la page." />
      <FileDrop
        id="ex-rib"
        label="Relevé d’identité bancaire"
        required
        error="Joignez un relevé au nom de la structure."
      />
    </Stack>
  )
}

/** Choices, attestations and files. */
export function ChoicesGallery() {
  return (
    <>
      <Specimen state="Une réponse, oui ou non, plusieurs réponses, attestation">
        <Stack>
          <Choices />
          <Statements />
        </Stack>
      </Specimen>
      <Specimen state="Fichiers : reçu, en cours d’envoi, en vérification, refusé ; vide en erreur">
        <Files />
      </Specimen>
    </>
  )
}
