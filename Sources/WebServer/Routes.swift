import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// The whole site: which page answers which address. `SiteAddress` knows how the addresses are written, in both languages.
///
/// - Parameters:
///   - folders: what the whole addresses of desks begin with that lie in folders of this one.
///   - grants: the calls that all desks of a server have in common, as CommonGrants has them.
func buildRouter(
    of site: Site, sources: ServedSources, watches: WatchService? = nil, webhooks: WebhookService? = nil,
    figures: RequestFigures = RequestFigures(),
    signIn: SignInRules = SignInRules(), provider: OpenIDProvider? = nil, documents: DocumentRules = DocumentRules(),
    cards: KeptCards = KeptCards(), feedback limiter: FeedbackLimiter = FeedbackLimiter(),
    rates: RateLimiter = RateLimiter(), answers: KeptAnswers = KeptAnswers(), dumps: KeptDumps = .temporary,
    folders: (@Sendable () async throws -> [String])? = nil, grants: KeptOpportunities? = nil
) -> Router<BasicRequestContext> {
    let answers = PublicAnswers(site: site, kept: answers)
    let interfaces: [any ProgramInterface] =
        [
            PublicInterface(answers: answers, requestsPerMinute: rates.perMinute), MCPServer(answers: answers),
        ] + GrantsInterface.all(of: site, shared: grants, kept: answers.kept)
    let interface = InterfacePageController(answers: answers, requestsPerMinute: rates.perMinute)
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        RequestMeter(figures: figures)
        RequestLog(desk: site.desk.id)
        Compression()
        SecurityHeaders()
        Faults(site: site)
        Interfaces(all: interfaces, limiter: rates, now: { site.now })
    }
    let ideas = IdeaController(site: site)
    let calls = CallController(site: site)
    let feeds = FeedController(site: site)
    let programmes = ProgrammeController(site: site)
    let inquiries = InquiryController(site: site)
    let projects = ProjectController(site: site)
    let partners = PartnerSearchController(site: site)
    let money = MoneyController(site: site)
    let following = WatchController(site: site, watches: watches)
    let about = AboutController(site: site)
    let status = StatusController(site: site, sources: sources)
    let feedback = FeedbackController(site: site, limiter: limiter)
    let cards = CardController(site: site, kept: cards)
    let openData = OpenDataController(site: site, dumps: dumps)
    let embeds = EmbedController(site: site)
    let finding = FindingController(site: site, folders: folders)
    let work = WorkRoutes(
        site: site, rules: signIn, provider: provider, documents: documents, sendsMail: watches != nil, webhooks: webhooks)

    @Sendable func read(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        if WorkAddress.isWork(path: request.uri.path) { return try await work.answer(request, logger: context.logger) }
        guard let (address, language) = SiteAddress.parse(path: request.uri.path, query: request.uri.query ?? "") else {
            throw PageMissing()
        }
        switch address {
        case .asset(let name): return try site.asset(name)
        case .sitemap(let part): return try await finding.sitemap(part: part, to: request)
        case .robots: return try await finding.robots()
        case .securityContact: return try finding.securityContact()
        case .dataCatalogue(let format): return try await openData.catalogue(format, to: request)
        case .dataset(let dataset, let format): return try await openData.table(dataset, format, to: request)
        case .grants: return try await openData.grants(to: request)
        case .embeddingScript: return embeds.script()
        default: break
        }
        guard site.languages.contains(language) else { return site.redirect(to: address, in: language.other) }
        var ignored: IgnoredFilters { IgnoredFilters(of: request.uri.query ?? "", on: address, in: language) }
        return switch address {
        case .start: try await ideas.start(in: language)
        case .matches(let query): try await ideas.matches(for: query, in: language)
        case .calls(let filter): try await calls.list(filter, ignored: ignored, in: language)
        case .call(let id, let query): try await calls.call(id, idea: query, in: language)
        case .callFeed(let filter, let format): try await feeds.feed(filter, format, to: request, in: language)
        case .calendarFile(let filter, let days): try await feeds.calendarFile(filter, reminderDays: days, to: request, in: language)
        case .callCalendarFile(let id, let days): try await feeds.calendarFile(of: id, reminderDays: days, to: request, in: language)
        case .calendar(let filter, let month): try await feeds.month(filter, month, ignored: ignored, in: language)
        case .similar(let query): try await projects.similar(to: query, in: language)
        case .projects(let partner, let country): try await projects.list(of: partner, from: country, in: language)
        case .project(let id): try await projects.project(id, in: language)
        case .callHistory(let id): try await calls.history(of: id, in: language)
        case .changes(let before): try await calls.changes(before: before, in: language)
        case .changesFeed(let format): try await feeds.changes(format, to: request, in: language)
        case .calculator(let query): try await money.calculator(query, in: language)
        case .briefing(let query): try await money.briefing(query, in: language)
        case .programmes: try await programmes.list(in: language)
        case .programme(let id): try await programmes.programme(id, in: language)
        case .networks: try await about.networks(in: language)
        case .network(let id): try await about.network(id, in: language)
        case .partner(let query): try await partners.page(for: query, in: language)
        case .strategy: try await about.strategy(in: language)
        case .ask(let query): try await inquiries.form(for: query, in: language)
        case .askReceipt(let token): try await inquiries.receipt(token: token, in: language)
        case .inquiry(let token): try await inquiries.inquiry(token: token, in: language)
        case .follow(let query): try await following.form(for: query, in: language)
        case .followSent: try await following.sent(in: language)
        case .watch(let token): try await following.watch(token: token, in: language)
        case .watchFeed(let token, let format): try await feeds.feed(ofWatch: token, format, to: request, in: language)
        case .watchCalendarFile(let token, let days):
            try await feeds.calendarFile(ofWatch: token, reminderDays: days, to: request, in: language)
        case .watchStop(let token): try await following.stop(token: token, in: language)
        case .feedback(let subject): try await feedback.form(of: subject, request, in: language)
        case .glossary: try await about.glossary(in: language)
        case .api: try await interface.page(in: language)
        case .style where site.showsStyle: try await site.response(StylePage(), in: language)
        case .style: throw PageMissing()
        case .about: try await about.about(in: language)
        case .accessibility: try await about.accessibility(in: language)
        case .personalData: try await about.personalData(in: language)
        case .status: try await status.status(in: language)
        case .card(let subject): try await cards.card(of: subject, in: language)
        case .suggestions(let typed): try calls.suggestions(completing: typed, in: language)
        case .openData: try await openData.page(in: language)
        case .embedding(let query): try await embeds.builder(query, in: language)
        case .embed(let query): try await embeds.part(query, in: language)
        case .asset, .sitemap, .robots, .securityContact, .dataCatalogue, .dataset, .grants, .embeddingScript: throw PageMissing()
        }
    }

    @Sendable func send(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        if WorkAddress.isWork(path: request.uri.path) { return try await work.answer(request, logger: context.logger) }
        guard let (address, language) = SiteAddress.parse(path: request.uri.path), site.languages.contains(language) else {
            throw PageMissing()
        }
        return switch address {
        case .matches: try await ideas.matches(sentIn: request, in: language)
        case .partner: try await partners.search(sentIn: request, in: language)
        case .similar: try await projects.similar(sentIn: request, in: language)
        case .ask: try await inquiries.submit(request, in: language)
        case .follow: try await following.submit(request, in: language)
        case .feedback: try await feedback.submit(request, in: language)
        case .watch(let token): try await following.act(request, token: token, in: language)
        case .watchStop(let token): try await following.stop(request, token: token, in: language)
        default: throw HTTPError(.methodNotAllowed)
        }
    }

    HealthController(desk: site.desk).add(to: router)
    router.get("/", use: read)
    router.get("**", use: read)
    router.post("**", use: send)
    return router
}

/// What a desk answers that is there and cannot be served.
func closedRouter(for desk: MunicipalDesk.ID, _ figures: RequestFigures) -> Router<BasicRequestContext> {
    plainRouter(for: desk, figures) { _ in
        Response(
            status: .serviceUnavailable, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(
                byteBuffer: ByteBuffer(
                    string: "Sidan är tillfälligt stängd. Försök igen senare.\nThis site is closed for now. Try again later.\n")))
    }
}

/// Leads from a desk's folder to its host.
func movedRouter(for desk: MunicipalDesk.ID, to origin: String, _ figures: RequestFigures) -> Router<BasicRequestContext> {
    plainRouter(for: desk, figures) { .redirect(to: origin + ($0.head.path ?? "/"), type: .temporary) }
}

/// The same answer at every address, logged and counted like any other.
private func plainRouter(
    for desk: MunicipalDesk.ID, _ figures: RequestFigures, answering answer: @escaping @Sendable (Request) -> Response
) -> Router<BasicRequestContext> {
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        RequestMeter(figures: figures)
        RequestLog(desk: desk)
        SecurityHeaders()
    }
    for path in ["/", "**"] as [RouterPath] {
        router.get(path) { request, _ in answer(request) }
        router.post(path) { request, _ in answer(request) }
    }
    return router
}
