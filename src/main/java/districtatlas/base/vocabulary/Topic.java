package districtatlas.base.vocabulary;

/** What an indicator is about, in the order in which topics are told: a classification of the atlas's own, not the plan's. */
public enum Topic implements Keyed {
    ECONOMY, INNOVATION, OPENING, PEOPLE, EDUCATION, HEALTH,
    /** Of older people. */
    CARE,
    HOUSING, TRANSPORT, CULTURE, SPORT, ENVIRONMENT, GOVERNANCE, SAFETY, PROJECTS,
    /** How the district and the plan are made up, and what both come to be by stages. */
    OVERALL
}
