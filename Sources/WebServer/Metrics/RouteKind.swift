import Pages

/// What a request asks for, in kinds that cost alike. A kind never tells what was asked.
enum RouteKind: String {
    case matches, calls, call, feed, projects, form, personal, suggestions, file, health, page, work, api, unknown

    init(path: String) {
        if path.hasPrefix("/health/") {
            self = .health
            return
        }
        if WorkAddress.isWork(path: path) {
            self = .work
            return
        }
        if ["/api/", "/common-grants/", "/mcp"].contains(where: path.hasPrefix) {
            self = .api
            return
        }
        guard let (address, _) = SiteAddress.parse(path: path) else {
            self = .unknown
            return
        }
        self =
            switch address {
            case .matches, .briefing: .matches
            case .calls, .calendar, .changes: .calls
            case .call, .callHistory: .call
            case .callFeed, .calendarFile, .callCalendarFile, .changesFeed, .dataCatalogue, .dataset, .grants: .feed
            case .similar, .projects, .project: .projects
            case .ask, .follow, .feedback: .form
            case .askReceipt, .inquiry, .watch, .watchFeed, .watchCalendarFile, .watchStop: .personal
            case .suggestions: .suggestions
            case .asset, .card, .sitemap, .robots, .securityContact, .embeddingScript: .file
            default: .page
            }
    }
}
