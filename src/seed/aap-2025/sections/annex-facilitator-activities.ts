import type { Block } from '#documents/blocks.ts'
import { h3, ul } from '../../writing.ts'

/** R127. */
export const adviceActivities: readonly Block[] = [
  h3('Conseiller les acheteurs'),
  ul(
    'aider l’acheteur à concevoir le dispositif d’insertion, à le rédiger et à l’appliquer ;',
    'analyser le marché de l’emploi et les secteurs d’activité où une démarche d’insertion se justifie, et en définir les modalités ;',
    'repérer les contrats (marchés classiques, marchés de partenariat, concessions) qui peuvent porter une clause, la durée et la part du contrat concernées ;',
    'aider les acheteurs, et par extension leurs maîtres d’œuvre, à réunir les conditions générales qui permettent de prendre en compte ces clauses ;',
    'reprendre autant que possible les clauses des cahiers des clauses administratives générales (CCAG), les compléter, et les adapter au besoin en prévoyant les dérogations qui conviennent ;',
    'chiffrer par secteur d’activité le volume de main-d’œuvre, et préciser les métiers mobilisables et les qualifications recherchées ou non ;',
    'qualifier et quantifier les heures d’insertion ;',
    'recenser les acteurs à mobiliser, leurs services et ce qu’ils peuvent absorber.',
  ),
]

/** R128. */
export const companyActivities: readonly Block[] = [
  h3('Informer et accompagner les entreprises'),
  ul(
    'renseigner les entreprises et les accompagner, pour le compte du maître d’ouvrage, dans l’application des clauses ;',
    'les aider à choisir comment réaliser l’action d’insertion ;',
    'élaborer une offre de services d’insertion et la leur proposer ;',
    'analyser le contenu des emplois offerts et les compétences nécessaires ;',
    'trouver et mobiliser les publics avec le service public de l’emploi ;',
    'réunir les outils et les services qui aident à proposer des candidats et à les embaucher : formation avant l’embauche, offre de service du territoire, actions de droit commun ou, à défaut, offre nouvelle à créer ;',
    'suivre sans interruption l’exécution des engagements, évaluer et contrôler les résultats, par un tableau de bord des objectifs d’insertion et un rapport de réalisation.',
  ),
]

/** R129, R130. */
export const evaluationActivities: readonly Block[] = [
  h3('Évaluer le dispositif'),
  ul(
    'vérifier que les engagements sont tenus ;',
    'organiser le suivi et l’évaluation : comités, tableaux… ;',
    'faire connaître à l’acheteur ce qui a été réalisé ;',
    'mesurer l’effet de la démarche et rédiger les rapports de réalisation ;',
    'transmettre au coordinateur régional les données de la clause sociale d’insertion ;',
    'prendre part à l’évaluation régionale et nationale : chaque année, Alliance Villes Emploi consolide les résultats de la clause pour tout le pays.',
  ),
]
