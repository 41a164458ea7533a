import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Badge } from '#ui/components/Badge.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Callout } from '#ui/components/Callout.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'
import { Notice } from '#ui/components/Notice.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { Progress } from '#ui/components/Progress.tsx'
import { SaveState, type SaveStatus } from '#ui/components/SaveState.tsx'
import { Thread, type ThreadMessage } from '#ui/components/Thread.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

function Alerts() {
  return (
    <Stack gap="small">
      <Alert tone="information" title="Le service vous répondra par la messagerie" level={4}>
        <p>Vous recevrez un courriel à chaque nouveau message.</p>
      </Alert>
      <Alert tone="success" title="Dossier déposé" level={4}>
        <p>L’accusé de réception vient de partir à l’adresse de la structure.</p>
      </Alert>
      <Alert tone="warning" title="La date de clôture approche" level={4}>
        <p>Un dossier incomplet ne pourra pas être déposé après l’heure.</p>
      </Alert>
      <Alert tone="error" title="Le dépôt n’a pas abouti" level={4}>
        <p>Rien n’est perdu. Réessayez dans quelques minutes, ou écrivez au service instructeur.</p>
      </Alert>
      <Alert tone="information">
        <p>Message court, sans titre.</p>
      </Alert>
    </Stack>
  )
}

function Callouts() {
  return (
    <Stack gap="small">
      <Callout title="Priorité donnée aux territoires ruraux" level={4}>
        <p>Les projets qui couvrent une commune rurale sont examinés en premier.</p>
      </Callout>
      <Callout title="À savoir" tone="information" level={4}>
        <p>La subvention est versée en une fois, à la signature de la convention.</p>
      </Callout>
      <Callout title="Attention au cofinancement" tone="warning" level={4}>
        <p>Un cofinancement demandé mais non obtenu à la décision réduit le montant accordé.</p>
      </Callout>
    </Stack>
  )
}

const saves: readonly SaveStatus[] = [
  { kind: 'idle' },
  { kind: 'saving' },
  { kind: 'retrying', inSeconds: 8 },
  {
    kind: 'refused',
    sentence: 'La réponse n’a pas été enregistrée.',
    remedy: 'Rechargez la page, puis recommencez.',
  },
  { kind: 'offline' },
  { kind: 'signedOut' },
]

function Waits({ now }: { now: Date }) {
  return (
    <Stack gap="small">
      <SaveState status={{ kind: 'saved', at: now }} />
      {saves.map((status) => (
        <SaveState key={status.kind} status={status} />
      ))}
      <Progress
        label="Préparation de l’export"
        value={420}
        max={1200}
        detail="420 dossiers sur 1 200"
      />
      <Progress label="Vérification des pièces" />
    </Stack>
  )
}

function Badges() {
  return (
    <Inline>
      <Badge>Brouillon</Badge>
      <Badge tone="information">Déposé</Badge>
      <Badge tone="success">Retenu</Badge>
      <Badge tone="warning">Compléments demandés</Badge>
      <Badge tone="error">Non retenu</Badge>
      <Badge icon="lock">Clos</Badge>
    </Inline>
  )
}

const thread: readonly ThreadMessage[] = [
  {
    key: 'une',
    author: 'Service instructeur',
    own: false,
    when: 'lundi 3 mars à 9 h',
    state: <Badge tone="information">Nouveau</Badge>,
    body: 'Le budget du projet compte deux fois le même poste.\nPouvez-vous le vérifier ?',
  },
  {
    key: 'deux',
    author: 'Structure (vous)',
    own: true,
    when: 'lundi 3 mars à 11 h',
    state: 'Pas encore lu',
    body: 'Nous le corrigeons.',
  },
]

function Empty() {
  return (
    <EmptyState
      title="Vous n’avez pas encore de dossier."
      action={
        <ButtonLink href="#messages" appearance="secondary">
          Voir les appels ouverts
        </ButtonLink>
      }
    >
      <p>Choisissez un appel à projets ouvert pour commencer.</p>
    </EmptyState>
  )
}

function Outcomes() {
  return (
    <>
      <Specimen state="Ce qu’est devenu un acte : il prend le curseur, d’où le pli">
        <Accordion title="Fait, refusé" level={4}>
          <Outcome tone="success">Le message est envoyé.</Outcome>
          <Outcome tone="error" title="L’acte n’a pas été fait">
            <p>Un autre agent vient de le faire.</p>
          </Outcome>
        </Accordion>
      </Specimen>
      <Specimen state="Bandeaux">
        <Notice title="Version de démonstration.">Aucun dossier n’est transmis.</Notice>
        <Notice tone="warning" title="Interruption du service">
          dimanche de 20 h à 22 h. Ce qui est saisi avant est gardé.
        </Notice>
      </Specimen>
    </>
  )
}

/** Everything that speaks to the person. */
export function MessagesGallery({ now }: { now: Date }) {
  return (
    <>
      <Specimen state="Résumé des erreurs">
        <ErrorSummary
          takesFocus={false}
          title="Deux réponses sont à corriger, dont une sur une autre page"
          errors={[
            { fieldId: 'ex-rna', message: 'Numéro RNA : il manque 3 chiffres' },
            {
              fieldId: 'ex-renouvellement',
              message: 'Dites si vous avez déjà été financé',
              href: '/demo/composants',
            },
          ]}
        />
      </Specimen>
      <Specimen state="Messages : information, succès, attention, erreur, court">
        <Alerts />
      </Specimen>
      <Outcomes />
      <Specimen state="Encadrés : focus, information, attention">
        <Callouts />
      </Specimen>
      <Specimen state="États">
        <Badges />
      </Specimen>
      <Specimen state="Enregistrement et attentes">
        <Waits now={now} />
      </Specimen>
      <Specimen state="Échanges : de l’autre côté, du sien">
        <Thread label="Exemple d’échange" messages={thread} />
      </Specimen>
      <Specimen state="Liste vide">
        <Empty />
      </Specimen>
    </>
  )
}
