/**
 * Texts of the documents issued, by template and part. Words in braces are facts, put in place when the
 * document is made: `{reference}`, `{structure}`, `{siret}`, `{call}`, `{receivedAt}`, `{service}`,
 * `{email}`, `{phone}`, `{address}`, `{lateSignatureUntil}`, `{implicitRejectionOn}`, `{signatory}`.
 * Who asks and which service answers (L02, L04, L06) are facts of the receipt, not wording.
 */
export const texts: Readonly<Record<string, string>> = {
  receipt_subject: 'Accusé de réception de votre demande de subvention n° {reference}',
  receipt_opening:
    'Votre demande de subvention au titre de « {call} » a été reçue le {receivedAt}, sous réserve qu’elle soit complète. Elle porte le numéro {reference}.',
  // L02, L04, L11 : CRPA, L.231-4, 3°.
  receipt_implicit_rejection:
    'Si aucune décision ne vous a été notifiée le {implicitRejectionOn}, soit deux mois après la réception d’une demande complète, votre demande sera réputée rejetée (article L.231-4, 3°, du code des relations entre le public et l’administration).',
  // L08 : CRPA, L.114-5.
  receipt_completeness:
    'S’il manque une pièce ou une information indispensable, le service vous en adressera la liste et vous fixera un délai pour la fournir. Le délai de deux mois est alors suspendu jusqu’à votre réponse ou jusqu’à la fin de ce délai (article L.114-5 du même code).',
  // L10 : CRPA, L.114-2.
  receipt_transfer:
    'Si un autre service est compétent, votre dossier lui sera transmis et vous en serez informé (article L.114-2 du même code).',
  // L12 : CRPA, L.232-4.
  receipt_reasons:
    'En cas de rejet implicite, vous pourrez en demander les motifs dans le délai de recours ; ils vous seront communiqués dans le mois qui suit votre demande, et le délai de recours sera prolongé jusqu’à la fin des deux mois qui suivent cette communication (article L.232-4 du même code).',
  // L14 : CJA, R.421-1 et R.421-5.
  receipt_appeal:
    'Une décision de rejet, expresse ou implicite, peut être contestée dans les deux mois qui suivent sa notification ou la date à laquelle elle est née : par un recours gracieux adressé au service qui l’a prise, par un recours hiérarchique adressé au ministre chargé du travail, ou par un recours contentieux devant le tribunal administratif compétent, notamment sur www.telerecours.fr. Un recours gracieux ou hiérarchique formé dans ces deux mois interrompt le délai du recours contentieux.',
  // L01, L03 : CRPA, L.112-3 et L.112-11.
  receipt_legal_basis:
    'Accusé de réception électronique délivré en application des articles L.112-3, L.112-11 et R.112-11-1 du code des relations entre le public et l’administration. Il prouve le dépôt ; il ne vaut ni accord, ni promesse de subvention.',
  receipt_next_steps:
    'Votre dossier va être vérifié puis analysé par la direction régionale, avec l’avis de la direction départementale et du coordinateur régional. Si votre structure candidate pour la première fois, le comité technique national est consulté. La décision vous sera notifiée sur ce site et par courriel.',
  receipt_late_signature:
    'Votre dossier est déposé sans la signature d’une personne habilitée. Si la direction régionale l’a expressément autorisé, la version signée est attendue au plus tard le {lateSignatureUntil}.',
  receipt_mail_opening:
    'Nous avons bien reçu le dossier {reference} de {structure}. L’accusé de réception est joint à ce message.',
  filing_consequence:
    'Après le dépôt, vous ne pourrez plus modifier votre dossier, sauf si le service instructeur vous demande des compléments. Vous pourrez le relire à tout moment.',
  filing_penalty:
    'Une fausse déclaration expose aux peines prévues par les articles 441-6 et 441-7 du code pénal.',
  dossier_title: 'Demande de subvention n° {reference}',
  dossier_form:
    'Demande établie selon le formulaire cerfa n° 12156*06, complété par l’appel à projets.',
  dossier_signature: 'Signé électroniquement par {signatory}, le {receivedAt}.',
  privacy_notice:
    'Les informations recueillies servent à instruire la demande, à conclure et à suivre la convention. Elles sont destinées aux services de l’État et aux membres des comités chargés du dossier. Vous pouvez y accéder, les faire rectifier et exercer vos autres droits auprès du service chargé du dossier.',
}
