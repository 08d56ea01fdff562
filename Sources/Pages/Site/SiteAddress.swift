public import Exporting
public import Funding

/// The forms that news are fetched in.
public enum FeedFormat: String, Sendable, Hashable, CaseIterable {
    case atom, json
}

/// Every address of the site, in both languages. Nothing else knows how an address is written.
public enum SiteAddress: Sendable, Hashable {
    case start
    case matches(IdeaQuery)
    case calls(CallFilter)
    /// One call; with an idea, judged for it.
    case call(Call.ID, idea: IdeaQuery = IdeaQuery())
    /// The calls of a filter for programs that fetch news again and again.
    case callFeed(CallFilter, FeedFormat)
    /// The dates of a filter's calls for calendars; with reminders so many days before, 1…365.
    case calendarFile(CallFilter, reminderDays: Int? = nil)
    /// The dates of one call for calendars.
    case callCalendarFile(Call.ID, reminderDays: Int? = nil)
    /// The dates of a filter's calls, a month at a time; this month where none is given.
    case calendar(CallFilter, Month? = nil)
    /// Projects like an idea that got money.
    case similar(SimilarQuery)
    /// The projects that the municipality takes part in, or another organisation that a number names; with a country, those in which somebody
    /// takes part from there.
    case projects(partner: OrganisationKey?, country: AreaCode? = nil)
    case project(FundedProject.ID)
    /// Everything that has changed in a call since Utblick first saw it.
    case callHistory(Call.ID)
    /// What has changed in all calls, the latest first; `before` is the last change of the page before.
    case changes(before: CallChange.ID? = nil)
    /// The latest changes of all calls for programs that fetch news again and again.
    case changesFeed(FeedFormat)
    /// A calculator of shares, payments and aid of minor importance.
    case calculator(CalculationQuery)
    /// What a deciding body needs to see of one call or programme for an idea, for print.
    case briefing(AskQuery)
    case programmes
    case programme(Programme.ID)
    case networks
    case network(Network.ID)
    /// What the municipality tells those who look for partners, and who has done something like an idea.
    case partner(SimilarQuery = SimilarQuery())
    case strategy
    case ask(AskQuery)
    /// What is shown once a question has been sent; `token` is the private link's.
    case askReceipt(token: String)
    /// The private page of one question.
    case inquiry(token: String)
    /// The form to follow calls.
    case follow(FollowQuery)
    /// What is shown once that form has been sent.
    case followSent
    /// The private page of what somebody follows.
    case watch(token: String)
    /// What somebody follows, without what they have dismissed, for programs; `token` is another than the page's, and changes nothing.
    case watchFeed(token: String, FeedFormat)
    /// Its dates for calendars.
    case watchCalendarFile(token: String, reminderDays: Int? = nil)
    /// Where a POST stops a watch, and a GET asks whether to.
    case watchStop(token: String)
    /// Why a match is not for somebody; a POST says so.
    case feedback(AskQuery.Reference?)
    /// Words of the field with what they mean.
    case glossary
    /// How programs ask.
    case api
    /// The parts that pages are built of, where the server shows them.
    case style
    case about, accessibility, personalData
    /// How fresh what the site answers with is.
    case status
    /// How the search for calls may go on, as a JSON list of texts.
    case suggestions(typed: String)
    /// The picture that stands beside a link to a page.
    case card(CardSubject)
    /// The pages of the site for search engines: the whole, or one of its parts, from 1.
    case sitemap(part: Int? = nil)
    /// What search engines are asked to leave alone.
    case robots
    /// Whom to tell of a weakness.
    case securityContact
    /// What is published for programs to use, told to people.
    case openData
    /// The catalogue of what is published; in the form that the reader's program asks for where the address names none.
    case dataCatalogue(DataCatalogueFormat? = nil)
    /// A table that is published.
    case dataset(OpenDataset, DataFormat)
    /// The grants that the municipality has got, in the form of 360Giving.
    case grants
    /// Where somebody makes what shows a part of the site within a page of another site.
    case embedding(EmbedQuery = EmbedQuery())
    /// A part of the site to be shown within pages of others.
    case embed(EmbedQuery)
    /// The script for pages that show such a part, at an address that never changes.
    case embeddingScript
    /// The style sheet, the script and the icon, the same for both languages; `name` holds a hash of the content.
    case asset(name: String)

    /// Path and query in a language: `/traffar?ide=…`, `/en/matches?idea=…`.
    public func path(in language: Language) -> String {
        if let path = filePath { return path }
        let folders = segments.map { segment in
            switch segment {
            case .word(let word): word.name(in: language)
            case .name(let name): name.percentEncoded
            }
        }
        let root = language == .swedish ? "/" : "/en/"
        let query = parameters(in: language).encoded
        return root + folders.joined(separator: "/") + (query.isEmpty ? "" : "?" + query)
    }

    /// Where what has no language stands; `nil` for anything else.
    private var filePath: String? {
        switch self {
        case .asset(let name): "/assets/" + name.percentEncoded
        case .sitemap(nil): "/sitemap.xml"
        case .sitemap(let part?): "/sitemap-\(part).xml"
        case .robots: "/robots.txt"
        case .securityContact: "/.well-known/security.txt"
        case .dataCatalogue(let format): "/datasets/dcat" + (format.map { "." + $0.rawValue } ?? "")
        case .dataset(let dataset, let format): "/datasets/\(dataset.rawValue).\(format.rawValue)"
        case .grants: "/datasets/grants.json"
        case .embeddingScript: "/embed.js"
        default: nil
        }
    }

    /// The path alone, for forms that fill in the query themselves.
    public func bare(in language: Language) -> String {
        String(path(in: language).prefix { $0 != "?" })
    }

    /// How the address of a calendar file differs from that of the page.
    static let calendarSuffix = ".ics"
    static let cardSuffix = ".png"
    static let startCard = "utblick.png"

    enum Segment {
        case word(ParameterName)
        case name(String)
    }

    var segments: [Segment] {
        switch self {
        case .start: []
        case .matches: [.word(.matchesFolder)]
        case .calls: [.word(.callsFolder)]
        case .call(let id, _): [.word(.callsFolder), .name(id.rawValue)]
        case .callFeed(_, .atom): [.word(.atomFile)]
        case .callFeed(_, .json): [.word(.jsonFile)]
        case .calendarFile: [.word(.calendarFile)]
        case .callCalendarFile(let id, _): [.word(.callsFolder), .name(id.rawValue + Self.calendarSuffix)]
        case .calendar: [.word(.calendarFolder)]
        case .similar: [.word(.similarFolder)]
        case .projects: [.word(.projectsFolder)]
        case .project(let id): [.word(.projectsFolder), .name(id.rawValue)]
        case .callHistory(let id): [.word(.callsFolder), .name(id.rawValue), .word(.historyFolder)]
        case .changes: [.word(.changesFolder)]
        case .changesFeed(.atom): [.word(.changesAtomFile)]
        case .changesFeed(.json): [.word(.changesJSONFile)]
        case .calculator: [.word(.calculatorFolder)]
        case .briefing: [.word(.briefingFolder)]
        case .programmes: [.word(.programmesFolder)]
        case .programme(let id): [.word(.programmesFolder), .name(id.rawValue)]
        case .networks: [.word(.networksFolder)]
        case .network(let id): [.word(.networksFolder), .name(id.rawValue)]
        case .partner: [.word(.partnerFolder)]
        case .strategy: [.word(.strategyFolder)]
        case .ask: [.word(.askFolder)]
        case .askReceipt(let token): [.word(.askFolder), .word(.receiptFolder), .name(token)]
        case .inquiry(let token): [.word(.inquiryFolder), .name(token)]
        case .follow: [.word(.followFolder)]
        case .followSent: [.word(.followFolder), .word(.sentFolder)]
        case .watch(let token): [.word(.watchFolder), .name(token)]
        case .watchFeed(let token, let format): [.word(.watchFolder), .name(token + "." + format.rawValue)]
        case .watchCalendarFile(let token, _): [.word(.watchFolder), .name(token + Self.calendarSuffix)]
        case .watchStop(let token): [.word(.watchFolder), .name(token), .word(.stopFolder)]
        case .feedback: [.word(.feedbackFolder)]
        case .glossary: [.word(.glossaryFolder)]
        case .api: [.word(.apiFolder)]
        case .style: [.word(.styleFolder)]
        case .about: [.word(.aboutFolder)]
        case .accessibility: [.word(.accessibilityFolder)]
        case .personalData: [.word(.personalDataFolder)]
        case .status: [.word(.statusFolder)]
        case .suggestions: [.word(.suggestionsFolder)]
        case .card(.start): [.word(.cardFolder), .name(Self.startCard)]
        case .card(.call(let id)): [.word(.cardFolder), .word(.callsFolder), .name(id.rawValue + Self.cardSuffix)]
        case .card(.programme(let id)): [.word(.cardFolder), .word(.programmesFolder), .name(id.rawValue + Self.cardSuffix)]
        case .openData: [.word(.openDataFolder)]
        case .embedding: [.word(.embedFolder)]
        case .embed(let query): [.word(.embedFolder), .word(query.view.folder)]
        case .asset, .sitemap, .robots, .securityContact, .dataCatalogue, .dataset, .grants, .embeddingScript: []
        }
    }

    func parameters(in language: Language) -> QueryParameters {
        var parameters = QueryParameters()
        switch self {
        case .matches(let query): query.add(to: &parameters, in: language)
        case .calls(let filter): filter.add(to: &parameters, in: language)
        case .callFeed(let filter, _): filter.selection.add(to: &parameters, in: language)
        case .calendarFile(let filter, let days):
            filter.selection.add(to: &parameters, in: language)
            parameters.add(.reminder, days.map { String($0) }, in: language)
        case .callCalendarFile(_, let days), .watchCalendarFile(_, let days):
            parameters.add(.reminder, days.map { String($0) }, in: language)
        case .calendar(let filter, let month):
            parameters.add(.month, month?.iso, in: language)
            filter.selection.add(to: &parameters, in: language)
        case .ask(let query), .briefing(let query): query.add(to: &parameters, in: language)
        case .similar(let query), .partner(let query): query.add(to: &parameters, in: language)
        case .projects(let partner, let country):
            parameters.add(.organisation, partner?.description, in: language)
            parameters.add(.country, country?.rawValue, in: language)
        case .calculator(let query): query.add(to: &parameters, in: language)
        case .follow(let query): query.add(to: &parameters, in: language)
        case .changes(let before): parameters.add(.before, before.map { String($0) }, in: language)
        case .feedback(let subject): parameters.add(.match, subject?.text, in: language)
        case .embedding(let query):
            parameters.add(.shown, query.view == .calls ? nil : query.view.rawValue, in: language)
            query.add(to: &parameters, in: language)
        case .embed(let query): query.add(to: &parameters, in: language)
        case .suggestions(let typed): parameters.add(.typed, typed, in: language)
        // An idea too long for an address is left out: the call can be read without it.
        case .call(_, let idea) where idea.isShareable: idea.add(to: &parameters, in: language)
        default: break
        }
        return parameters
    }
}

extension SiteAddress {
    /// First folders of the site's own addresses, which no desk's folder can have.
    public static let ownFolders: Set<String> = {
        let words: [ParameterName] = [
            .matchesFolder, .callsFolder, .atomFile, .jsonFile, .calendarFile, .calendarFolder, .similarFolder, .projectsFolder,
            .changesFolder, .changesAtomFile, .changesJSONFile, .calculatorFolder, .briefingFolder, .programmesFolder, .networksFolder,
            .strategyFolder, .askFolder, .inquiryFolder, .followFolder, .watchFolder, .aboutFolder, .accessibilityFolder,
            .personalDataFolder, .statusFolder, .suggestionsFolder, .cardFolder, .feedbackFolder, .glossaryFolder, .styleFolder,
            .workFolder,
            .partnerFolder, .openDataFolder, .embedFolder,
        ]
        return Set(
            words.flatMap { word in Language.allCases.map { word.name(in: $0) } } + [
                "assets", "en", "api", "mcp", "health", "sitemap.xml", "robots.txt", ".well-known", "datasets", "embed.js",
            ])
    }()
}

extension ParameterName {
    static let matchesFolder = ParameterName("traffar", "matches")
    static let callsFolder = ParameterName("utlysningar", "calls")
    static let atomFile = ParameterName("utlysningar.atom", "calls.atom")
    static let jsonFile = ParameterName("utlysningar.json", "calls.json")
    static let calendarFile = ParameterName("utlysningar.ics", "calls.ics")
    static let calendarFolder = ParameterName("kalender", "calendar")
    static let similarFolder = ParameterName("liknande", "similar")
    static let projectsFolder = ParameterName("projekt", "projects")
    static let historyFolder = ParameterName("historik", "history")
    static let changesFolder = ParameterName("andringar", "changes")
    static let changesAtomFile = ParameterName("andringar.atom", "changes.atom")
    static let changesJSONFile = ParameterName("andringar.json", "changes.json")
    static let calculatorFolder = ParameterName("kalkyl", "calculator")
    static let briefingFolder = ParameterName("underlag", "briefing")
    static let programmesFolder = ParameterName("program", "programmes")
    static let networksFolder = ParameterName("natverk", "networks")
    static let partnerFolder = ParameterName("partner", "partner")
    static let strategyFolder = ParameterName("strategi", "strategy")
    static let askFolder = ParameterName("fraga", "ask")
    static let receiptFolder = ParameterName("tack", "thanks")
    static let inquiryFolder = ParameterName("arende", "inquiry")
    static let followFolder = ParameterName("folj", "follow")
    static let sentFolder = ParameterName("skickat", "sent")
    static let watchFolder = ParameterName("bevakning", "watch")
    static let stopFolder = ParameterName("sluta", "stop")
    static let aboutFolder = ParameterName("om", "about")
    static let accessibilityFolder = ParameterName("tillganglighet", "accessibility")
    static let personalDataFolder = ParameterName("personuppgifter", "personal-data")
    static let statusFolder = ParameterName("status", "status")
    static let cardFolder = ParameterName("bild", "picture")
    static let feedbackFolder = ParameterName("omdome", "feedback")
    static let styleFolder = ParameterName("stil", "style")
    static let apiFolder = ParameterName("api", "api")
    static let glossaryFolder = ParameterName("ordlista", "glossary")
    static let openDataFolder = ParameterName("oppna-data", "open-data")
    static let embedFolder = ParameterName("badda-in", "embed")
    static let embeddedIdea = ParameterName("ide", "idea")
    static let suggestionsFolder = ParameterName("forslag", "suggestions")
}
