import Exporting
import Funding
import Testing

@testable import Pages

@Suite struct SiteAddressTests {
    static let all: [SiteAddress] = [
        .start, .matches(PreviewPages.query), .matches(IdeaQuery()), .calls(CallFilter()), .calls(PreviewPages.filtered),
        .callFeed(CallFilter(), .atom), .callFeed(PreviewPages.followed.selection, .json), .calendarFile(PreviewPages.followed.selection),
        .calendarFile(CallFilter(day: Day(iso: "2027-01-31")), reminderDays: 365), .callCalendarFile("erc-2026-poc"),
        .callCalendarFile("a.ics", reminderDays: 1), .calendar(CallFilter()),
        .calendar(PreviewPages.followed.selection, Month(iso: "2026-12")),
        .callHistory("erc-2026-poc"), .callHistory("å/ä"), .changes(), .changes(before: 42), .changesFeed(.atom), .changesFeed(.json),
        .call("erc-2026-poc"), .call("å/ä?ö&=%"),
        .call("erc-2026-poc", idea: PreviewPages.query), .programmes, .programme("cerv"), .networks, .network("aer"), .partner(), .strategy,
        .partner(SimilarQuery(text: "Å & ö", country: "FI", kind: .company)),
        .similar(SimilarQuery()), .similar(SimilarQuery(text: "Å & ö", country: "SE", kind: .localAuthority)),
        .projects(partner: nil), .projects(partner: OrganisationKey("pic:999976105")),
        .projects(partner: nil, country: "FI"), .projects(partner: OrganisationKey("pic:999976105"), country: "SE"),
        .project("cordis-101069359"),
        .ask(AskQuery()), .calculator(CalculationQuery()), .calculator(PreviewPages.calculator.query),
        .briefing(PreviewPages.briefing.query),
        .ask(PreviewPages.form.attached), .askReceipt(token: "abc"), .inquiry(token: "a-b_c"), .about, .accessibility, .personalData,
        .style,
        .follow(FollowQuery(.search(CallFilter()))), .follow(FollowQuery(.search(PreviewPages.filtered))),
        .follow(FollowQuery(.call("å/ä"))), .follow(FollowQuery(.programme("cerv"))), .followSent, .watch(token: "abc"),
        .watchStop(token: "abc"), .watchFeed(token: "abc", .atom), .watchFeed(token: "abc", .json), .watchCalendarFile(token: "abc"),
        .watchCalendarFile(token: "abc", reminderDays: 7), .suggestions(typed: "energi & å"), .asset(name: "utblick-1.css"),
        .sitemap(), .sitemap(part: 12), .robots, .securityContact,
        .glossary, .api, .feedback(nil), .feedback(.call("å/ä")), .feedback(.programme("cerv")), .card(.start), .card(.call("a/å.png")),
        .card(.programme("cerv")), .openData, .dataCatalogue(), .dataCatalogue(.xml), .dataCatalogue(.turtle), .grants, .embeddingScript,
        .dataset(.calls, .csv), .dataset(.glossary, .jsonLines), .embedding(), .embed(EmbedQuery(.calls)),
        .embed(EmbedQuery(.idea, look: .dark)),
        .embedding(EmbedQuery(.programmes, count: 3, theme: .climate)),
        .embed(EmbedQuery(.calls, look: .light, count: 20, audience: .school, theme: .youth)),
    ]

    @Test(arguments: all, Language.allCases)
    func `an address that is written is read back`(address: SiteAddress, language: Language) throws {
        let parsed = try #require(SiteAddress.parse(link: address.path(in: language)))
        #expect(parsed.address == address)
        switch address {
        case .asset, .sitemap, .robots, .securityContact, .dataCatalogue, .dataset, .grants, .embeddingScript: return
        default: break
        }
        #expect(parsed.language == language)
    }

    @Test func `query names of both languages are read in both`() throws {
        let swedish = try #require(SiteAddress.parse(link: "/traffar?idea=hej&applicant=farmer&on=2026-11-24"))
        let english = try #require(SiteAddress.parse(link: "/en/matches?ide=hej&sokande=farmer&datum=2026-11-24"))
        #expect(swedish.address == english.address)
        #expect(swedish.address == .matches(IdeaQuery(text: "hej", applicant: .farmer, date: "2026-11-24")))
    }

    @Test(arguments: [
        "/finns-inte", "/en/traffar", "/calls", "/utlysningar/a/b", "/fraga/tack", "/fraga/tack/a/b", "/en/fraga/tack/x", "/assets",
        "/bevakning", "/bevakning/x/stop", "/folj/sent", "/bevakning/x/sluta/y",
        "/sitemap-0.xml", "/sitemap-x.xml", "/en/robots.txt", "/.well-known",
        "/datasets", "/datasets/calls", "/datasets/calls.xml", "/datasets/calls.csv.gz", "/datasets/.csv", "/datasets/dcat.csv",
        "/en/datasets/dcat",
        "/datasets/calls.csv/x", "/badda-in/calls", "/en/embed/ide", "/badda-in/utlysningar/x", "/en/embed.js",
    ])
    func `an address without a page is refused`(path: String) {
        #expect(SiteAddress.parse(link: path) == nil)
    }

    @Test(arguments: [
        ("/", "/en/"), ("/traffar", "/en/matches"), ("/utlysningar/x", "/en/calls/x"), ("/program", "/en/programmes"),
        ("/natverk", "/en/networks"), ("/partner", "/en/partner"), ("/strategi", "/en/strategy"), ("/fraga", "/en/ask"),
        ("/kalkyl", "/en/calculator"),
        ("/underlag", "/en/briefing"), ("/liknande", "/en/similar"), ("/projekt", "/en/projects"), ("/projekt/x", "/en/projects/x"),
        ("/om", "/en/about"),
        ("/utlysningar.atom", "/en/calls.atom"), ("/utlysningar.json", "/en/calls.json"), ("/utlysningar.ics", "/en/calls.ics"),
        ("/utlysningar/x.ics", "/en/calls/x.ics"), ("/kalender", "/en/calendar"), ("/andringar.json", "/en/changes.json"),
        ("/kalender?manad=2026-12", "/en/calendar?month=2026-12"),
        ("/tillganglighet", "/en/accessibility"), ("/personuppgifter", "/en/personal-data"), ("/forslag", "/en/suggestions"),
        ("/folj", "/en/follow"), ("/folj/skickat", "/en/follow/sent"), ("/bevakning/x", "/en/watch/x"),
        ("/bevakning/x/sluta", "/en/watch/x/stop"), ("/oppna-data", "/en/open-data"), ("/badda-in", "/en/embed"),
        ("/badda-in/utlysningar?antal=3", "/en/embed/calls?count=3"), ("/badda-in/program", "/en/embed/programmes"),
        ("/badda-in/ide", "/en/embed/idea"), ("/badda-in?visar=idea", "/en/embed?shows=idea"),
    ])
    func `each address has its twin`(swedish: String, english: String) throws {
        let parsed = try #require(SiteAddress.parse(link: swedish))
        #expect(parsed.address.path(in: .english) == english)
        #expect(parsed.address.path(in: .swedish) == swedish)
    }

    @Test func `how a list is shown says nothing of what is followed`() {
        let shown = CallFilter(theme: .youth, sort: .budget, view: .table, page: 3)
        for address in [SiteAddress.callFeed(shown, .atom), .calendarFile(shown), .calendar(shown)] {
            #expect(address.path(in: .swedish).hasSuffix("?tema=youth"))
        }
        #expect(
            SiteAddress.parse(link: "/utlysningar.atom?tema=youth&sida=3&visning=table")?.address
                == .callFeed(CallFilter(theme: .youth), .atom))
    }

    @Test(arguments: ["0", "366", "-1", "x", "", "99999999999999999999"])
    func `a reminder that makes no sense is none`(days: String) {
        #expect(SiteAddress.parse(link: "/utlysningar.ics?paminn=" + days)?.address == .calendarFile(CallFilter()))
    }

    @Test(arguments: [
        "antal=0", "antal=21", "antal=-3", "antal=x", "utseende=rosa", "passar=nobody", "tema=nonsense&antal=99999999999999999999",
    ])
    func `a part to show that is asked for in vain is the usual one, or as near to it as there is`(query: String) throws {
        guard case .embed(let read)? = SiteAddress.parse(path: "/badda-in/utlysningar", query: query)?.address else {
            Issue.record("no part of the site")
            return
        }
        #expect(EmbedQuery.counts.contains(read.count) && read.look == .auto && read.audience == nil && read.theme == nil)
    }

    @Test func `damaged queries are read without loss or fault`() throws {
        for query in ["ide=%", "ide=%E5", "=&=&&", "ide", "sida=-1", "sida=99999999999999999999", "tema=%00", "ide=a+b%2Bc"] {
            _ = try #require(SiteAddress.parse(path: "/traffar", query: query))
            _ = try #require(SiteAddress.parse(path: "/utlysningar", query: query))
            _ = try #require(SiteAddress.parse(path: "/kalender", query: query + "&manad=2026-13&dag=2026-02-30"))
        }
        let read = SiteAddress.parse(path: "/traffar", query: "ide=a+b%2Bc")?.address
        #expect(read == .matches(IdeaQuery(text: "a b+c")))
    }

    @Test(arguments: [
        ("%00%ff%fe", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("%C3%28", "\u{FFFD}("), ("50%+av%20det", "50% av det"), ("%4", "%4"),
        ("%zz%41", "%zzA"),
        ("%c3%A5", "å"), ("å", "å"), ("%%41", "%A"), ("", ""), ("a%0D%0Ab%0Dc%0Ad%0D", "a\nb\nc\nd\n"),
    ])
    func `bytes that are no text are told apart from text`(encoded: String, decoded: String) {
        #expect(QueryParameters(decoding: "ide=\(encoded)&x=1").pairs.first?.value == decoded)
    }

    @Test func `an idea goes along to a call unless it is too long`() {
        let idea = IdeaQuery(text: "Läger", applicant: .association, place: "Flen")
        #expect(SiteAddress.call("x", idea: idea).path(in: .swedish) == "/utlysningar/x?ide=L%C3%A4ger&sokande=association&ort=Flen")
        #expect(SiteAddress.call("x", idea: idea).path(in: .english) == "/en/calls/x?idea=L%C3%A4ger&applicant=association&place=Flen")
        let long = IdeaQuery(text: String(repeating: "å", count: 5_000))
        #expect(SiteAddress.call("x", idea: long).path(in: .english) == "/en/calls/x")
    }

    @Test func `a long idea has no address to share`() {
        #expect(IdeaQuery(text: "kort idé").isShareable)
        #expect(!IdeaQuery(text: String(repeating: "å", count: 5_000)).isShareable)
    }

    @Test func `the form's hidden field tells programs from people`() {
        #expect(AskForm(QueryParameters(decoding: "om=hej&namn=A&epost=a%40b.se&webbplats=http")).isFromProgram)
        let form = AskForm(QueryParameters(decoding: "about=hej&name=A&email=a%40b.se&website=&match=call:x&match=skräp"))
        #expect(!form.isFromProgram && form.email == "a@b.se" && form.attached.matches == [.call("x")])
    }
}
