/// The metadata fields that the portal is known to give.
///
/// Source: records seen between 10 and 22 August 2026. A field outside this list is reported once a run and kept in the raw record.
enum PortalField {
    static let known: Set<String> = [
        "identifier", "title", "callIdentifier", "callTitle", "callccm2Id", "ccm2Id", "cftId", "type", "status", "sortStatus", "startDate",
        "deadlineDate", "deadlineModel", "frameworkProgramme", "programmePeriod", "programmeDivision", "destination", "destinationGroup",
        "destinationDescription", "destinationDetails", "mission", "missionGroup", "typesOfAction", "typeOfMGAs", "keywords", "tags",
        "ccmTags", "cenTagsA", "crossCuttingPriorities", "focusArea", "descriptionByte", "topicConditions", "supportInfo", "sepTemplate",
        "budgetOverview", "budget", "currency", "actions", "links", "latestInfos", "allowPartnerSearch", "caName", "projectAcronym",
        "projectName", "projectId", "duration", "geographicalZones", "contractType", "specificObjective", "beneficiaryAdministration",
        "furtherInformation", "closingDate", "updateDate", "es_SortDate", "esST_URL", "esST_checksum", "esST_FileName",
        "esDA_IngestDate", "esDA_FirstIngestDate", "esDA_QueueDate", "DATASOURCE", "language",
    ]

    /// What stands beside `metadata` in every result.
    static let envelope: Set<String> = [
        "apiVersion", "reference", "url", "title", "summary", "content", "contentType", "language", "databaseLabel", "database", "weight",
        "groupById", "accessRestriction", "pages", "checksum", "metadata", "children",
    ]
}
