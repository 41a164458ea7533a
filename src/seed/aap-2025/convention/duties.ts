import type { ConventionArticle } from '#editions/convention-template.ts'
import { bold, p, ul } from '../../writing.ts'

/** What is reported, controlled and measured (R085, R087, R088, R109, L18, L20–L22). */
export const dutyArticles: readonly ConventionArticle[] = [
  {
    key: 'bilans',
    title: 'Bilans et compte rendu de l’emploi des fonds',
    blocks: [
      p('La structure remet à l’administration, sur le guichet :'),
      ul(
        ['un ', bold('bilan intermédiaire'), ', au plus tard le {interimDueOn} ;'],
        ['un ', bold('bilan annuel consolidé'), ', au plus tard le {annualDueOn} ;'],
        'le compte rendu financier de la subvention, conforme à l’arrêté du 11 octobre 2006, dans les six mois qui suivent la fin de l’exercice pour lequel elle a été versée ;',
        'ses comptes annuels, le rapport du commissaire aux comptes lorsqu’il est exigé et son rapport d’activité, dans le même délai.',
      ),
      p(
        'Chaque indicateur des bilans est renseigné pour l’ensemble des marchés, puis pour les seuls marchés de l’État. Le compte rendu financier rapproche les dépenses prévues et les dépenses réalisées, poste par poste, et explique les écarts.',
      ),
    ],
  },
  {
    key: 'evaluation',
    title: 'Évaluation et renouvellement',
    blocks: [
      p(
        'Les indicateurs, quantitatifs et qualitatifs, figurent à l’annexe 2. L’évaluation du projet repose sur eux ; elle conditionne un éventuel renouvellement de la subvention, qui n’est jamais de droit.',
      ),
      p(
        'La structure transmet les données agrégées au coordinateur régional et participe aux évaluations régionale et nationale. Elle ne communique aucune donnée nominative sur les bénéficiaires.',
      ),
    ],
  },
  {
    key: 'engagements',
    title: 'Autres engagements',
    blocks: [
      p('La structure :'),
      ul(
        'informe sans délai l’administration de tout changement de statuts, de dirigeants, d’adresse ou de compte bancaire ;',
        'prévient les conflits d’intérêts selon le dispositif décrit dans son dossier et signale toute situation nouvelle ;',
        'fait état du soutien de l’État dans ses documents et communications relatifs au projet ;',
        'respecte, si elle est une association ou une fondation, le contrat d’engagement républicain qu’elle a souscrit, et en informe ses membres.',
      ),
    ],
  },
  {
    key: 'controle',
    title: 'Contrôle',
    blocks: [
      p(
        'Pendant la convention et pendant les quatre années qui suivent son terme, l’administration peut contrôler, sur pièces et sur place, l’exécution du projet et l’emploi des fonds. La structure facilite l’accès à toute pièce justificative utile et la conserve pendant ce délai.',
      ),
    ],
  },
  {
    key: 'sanctions',
    title: 'Sanctions',
    blocks: [
      p(
        'En cas d’inexécution, de modification substantielle sans accord écrit ou de retard significatif, l’administration peut, après avoir entendu la structure, suspendre ou diminuer la subvention, ou en exiger le reversement, en tout ou partie. Le refus de produire un compte rendu entraîne la même conséquence.',
      ),
    ],
  },
  {
    key: 'avenant',
    title: 'Avenant',
    blocks: [
      p(
        'La convention ne peut être modifiée que par un avenant signé des deux parties. La demande en précise l’objet et les conséquences ; l’avenant fait partie de la convention et en suit les autres stipulations.',
      ),
    ],
  },
  {
    key: 'resiliation',
    title: 'Résiliation',
    blocks: [
      p(
        'Si l’une des parties ne respecte pas ses engagements, l’autre peut résilier la convention, sans préjudice de ses autres droits, deux mois après une mise en demeure restée sans effet, adressée par lettre recommandée avec accusé de réception.',
      ),
    ],
  },
  {
    key: 'recours',
    title: 'Recours',
    blocks: [
      p(
        'Tout différend sur l’exécution de la convention qui n’est pas réglé à l’amiable relève du tribunal administratif dans le ressort duquel le service signataire a son siège.',
      ),
    ],
  },
]
