import Exporting
public import Funding

extension SiteAddress {
    /// Reads an address of this site; `nil` when there is no such page. `query` is what follows the question mark.
    public static func parse(path: String, query: String = "") -> (address: SiteAddress, language: Language)? {
        var folders = path.split(separator: "/").map { QueryParameters.decoded(String($0)) }
        if folders.first == "assets" {
            return folders.count == 2 ? (.asset(name: folders[1]), .swedish) : nil
        }
        if let file = file(folders) { return (file, .swedish) }
        let language: Language = folders.first == "en" ? .english : .swedish
        if language == .english { folders.removeFirst() }
        let parameters = QueryParameters(decoding: query)
        guard let address = address(folders, in: language, parameters) else { return nil }
        return (address, language)
    }

    /// Reads a path with its query, as it stands in a link.
    public static func parse(link: String) -> (address: SiteAddress, language: Language)? {
        let parts = link.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return parse(path: String(parts.first ?? ""), query: parts.count > 1 ? String(parts[1]) : "")
    }

    /// What search engines and others look for at places that every site has.
    private static func file(_ folders: [String]) -> SiteAddress? {
        switch folders {
        case ["sitemap.xml"]: return .sitemap()
        case ["robots.txt"]: return .robots
        case [".well-known", "security.txt"]: return .securityContact
        case ["embed.js"]: return .embeddingScript
        case _ where folders.first == "datasets": return folders.count == 2 ? openData(folders[1]) : nil
        default:
            guard folders.count == 1, let digits = folders[0].wholeMatch(of: /sitemap-([1-9][0-9]{0,4})\.xml/)?.1 else { return nil }
            return Int(digits).map { .sitemap(part: $0) }
        }
    }

    /// What lies beside each other in one folder, for programs.
    private static func openData(_ name: String) -> SiteAddress? {
        if name == "dcat" { return .dataCatalogue() }
        if name == "grants.json" { return .grants }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 2 else { return nil }
        if parts[0] == "dcat" { return DataCatalogueFormat(rawValue: parts[1]).map { .dataCatalogue($0) } }
        guard let dataset = OpenDataset(rawValue: parts[0]), let format = DataFormat(rawValue: parts[1]) else { return nil }
        return .dataset(dataset, format)
    }

    private static func address(_ folders: [String], in language: Language, _ parameters: QueryParameters) -> SiteAddress? {
        guard let first = folders.first else { return .start }
        switch folders.count {
        case 1: return page(first, in: language, parameters)
        case 2: return page(first, folders[1], in: language, parameters)
        case 3: return page(first, folders[1], folders[2], in: language)
        default: return nil
        }
    }

    private static func page(_ folder: String, in language: Language, _ parameters: QueryParameters) -> SiteAddress? {
        switch folder {
        case ParameterName.matchesFolder.name(in: language): .matches(IdeaQuery(parameters))
        case ParameterName.callsFolder.name(in: language): .calls(CallFilter(parameters))
        case ParameterName.atomFile.name(in: language): .callFeed(CallFilter(parameters).selection, .atom)
        case ParameterName.jsonFile.name(in: language): .callFeed(CallFilter(parameters).selection, .json)
        case ParameterName.calendarFile.name(in: language):
            .calendarFile(CallFilter(parameters).selection, reminderDays: reminder(parameters))
        case ParameterName.calendarFolder.name(in: language):
            .calendar(CallFilter(parameters).selection, parameters[.month].flatMap { Month(iso: $0) })
        case ParameterName.similarFolder.name(in: language): .similar(SimilarQuery(parameters))
        case ParameterName.projectsFolder.name(in: language):
            .projects(partner: parameters[.organisation].flatMap(OrganisationKey.init), country: parameters.country)
        case ParameterName.changesFolder.name(in: language): .changes(before: parameters[.before].flatMap(CallChange.ID.init))
        case ParameterName.changesAtomFile.name(in: language): .changesFeed(.atom)
        case ParameterName.changesJSONFile.name(in: language): .changesFeed(.json)
        case ParameterName.calculatorFolder.name(in: language): .calculator(CalculationQuery(parameters))
        case ParameterName.briefingFolder.name(in: language): .briefing(AskQuery(parameters))
        case ParameterName.programmesFolder.name(in: language): .programmes
        case ParameterName.networksFolder.name(in: language): .networks
        case ParameterName.strategyFolder.name(in: language): .strategy
        case ParameterName.partnerFolder.name(in: language): .partner(SimilarQuery(parameters))
        case ParameterName.askFolder.name(in: language): .ask(AskQuery(parameters))
        case ParameterName.followFolder.name(in: language): .follow(FollowQuery(parameters))
        case ParameterName.feedbackFolder.name(in: language): .feedback(parameters[.match].flatMap(AskQuery.Reference.init))
        case ParameterName.glossaryFolder.name(in: language): .glossary
        case ParameterName.apiFolder.name(in: language): .api
        case ParameterName.styleFolder.name(in: language): .style
        case ParameterName.aboutFolder.name(in: language): .about
        case ParameterName.accessibilityFolder.name(in: language): .accessibility
        case ParameterName.personalDataFolder.name(in: language): .personalData
        case ParameterName.statusFolder.name(in: language): .status
        case ParameterName.openDataFolder.name(in: language): .openData
        case ParameterName.embedFolder.name(in: language):
            .embedding(EmbedQuery(parameters[.shown].flatMap(EmbedQuery.View.init(rawValue:)) ?? .calls, parameters))
        case ParameterName.suggestionsFolder.name(in: language): .suggestions(typed: parameters[.typed] ?? "")
        default: nil
        }
    }

    private static func page(
        _ folder: String, _ name: String, in language: Language, _ parameters: QueryParameters
    ) -> SiteAddress? {
        switch folder {
        case ParameterName.callsFolder.name(in: language) where name.hasSuffix(calendarSuffix) && name != calendarSuffix:
            .callCalendarFile(Call.ID(String(name.dropLast(calendarSuffix.count))), reminderDays: reminder(parameters))
        case ParameterName.callsFolder.name(in: language): .call(Call.ID(name), idea: IdeaQuery(parameters))
        case ParameterName.projectsFolder.name(in: language): .project(FundedProject.ID(name))
        case ParameterName.programmesFolder.name(in: language): .programme(Programme.ID(name))
        case ParameterName.networksFolder.name(in: language): .network(Network.ID(name))
        case ParameterName.inquiryFolder.name(in: language): .inquiry(token: name)
        case ParameterName.embedFolder.name(in: language):
            EmbedQuery.View.allCases.first { $0.folder.name(in: language) == name }.map { .embed(EmbedQuery($0, parameters)) }
        case ParameterName.watchFolder.name(in: language): watch(name, parameters)
        case ParameterName.cardFolder.name(in: language): name == startCard ? .card(.start) : nil
        case ParameterName.followFolder.name(in: language): ParameterName.sentFolder.name(in: language) == name ? .followSent : nil
        default: nil
        }
    }

    private static func page(_ folder: String, _ middle: String, _ last: String, in language: Language) -> SiteAddress? {
        switch (folder, middle, last) {
        case (ParameterName.cardFolder.name(in: language), _, _) where last.hasSuffix(cardSuffix) && last != cardSuffix:
            card(middle, String(last.dropLast(cardSuffix.count)), in: language)
        case (ParameterName.askFolder.name(in: language), ParameterName.receiptFolder.name(in: language), _): .askReceipt(token: last)
        case (ParameterName.callsFolder.name(in: language), _, ParameterName.historyFolder.name(in: language)):
            .callHistory(Call.ID(middle))
        case (ParameterName.watchFolder.name(in: language), _, ParameterName.stopFolder.name(in: language)): .watchStop(token: middle)
        default: nil
        }
    }

    private static func card(_ folder: String, _ name: String, in language: Language) -> SiteAddress? {
        switch folder {
        case ParameterName.callsFolder.name(in: language): .card(.call(Call.ID(name)))
        case ParameterName.programmesFolder.name(in: language): .card(.programme(Programme.ID(name)))
        default: nil
        }
    }

    private static func watch(_ name: String, _ parameters: QueryParameters) -> SiteAddress? {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 2 else { return .watch(token: name) }
        if "." + parts[1] == calendarSuffix { return .watchCalendarFile(token: parts[0], reminderDays: reminder(parameters)) }
        return FeedFormat(rawValue: parts[1]).map { .watchFeed(token: parts[0], $0) }
    }

    /// Days before a date; what is no number of days within a year is as if it were not there.
    private static func reminder(_ parameters: QueryParameters) -> Int? {
        parameters[.reminder].flatMap { Int($0) }.flatMap { (1...365).contains($0) ? $0 : nil }
    }
}
