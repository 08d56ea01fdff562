import Funding

/// Every text of the site in one language. A text that one language lacks does not compile.
///
/// A class, so that whoever needs one word does not copy them all; compilers, too, take minutes over a copy of a thousand texts.
final class Strings: Sendable {
    let layout: LayoutWords
    let start: StartWords
    let matches: MatchesWords
    let reading: ReadingWords
    let card: CardWords
    let glossary: GlossaryWords
    let api: APIWords
    let feedback: FeedbackWords
    let openData: OpenDataWords
    let embed: EmbedWords
    let calls: CallsWords
    let call: CallWords
    let changes: ChangeWords
    let programmes: ProgrammesWords
    let programme: ProgrammeWords
    let networks: NetworksWords
    let strategy: StrategyWords
    let style: StyleWords
    let source: SourceWords
    let ask: AskWords
    let errors: ErrorWords
    let about: AboutWords
    let accessibility: AccessibilityWords
    let personalData: PersonalDataWords
    let personalDataWork: PersonalDataWorkWords
    let problems: ProblemWords
    let timetable: TimetableWords
    let money: MoneyWords
    let briefing: BriefingWords
    let follow: FollowWords
    let calendar: CalendarWords
    let status: StatusWords
    let project: ProjectWords
    let map: MapWords
    let watch: WatchWords
    let letter: LetterWords
    let answer: AnswerWords
    let assignment: AssignmentWords
    let cases: CaseWords
    let log: LogWords
    let documents: DocumentWords
    let caseProject: CaseProjectWords
    let obligations: ObligationWords
    let partners: PartnersWords
    let partner: PartnerWords
    let organisations: OrganisationWords
    let report: ReportWords
    let webhooks: WebhookWords
    let work: WorkWords
    let signIn: SignInWords
    let account: AccountWords
    let secondFactor: SecondFactorWords

    static let swedish = Strings(.swedish)
    static let english = Strings(.english)

    private init(_ language: Language) {
        func words<Words>(_ swedish: Words, _ english: Words) -> Words { language == .swedish ? swedish : english }
        layout = words(.swedish, .english)
        start = words(.swedish, .english)
        matches = words(.swedish, .english)
        reading = words(.swedish, .english)
        card = words(.swedish, .english)
        glossary = words(.swedish, .english)
        api = words(.swedish, .english)
        feedback = words(.swedish, .english)
        openData = words(.swedish, .english)
        embed = words(.swedish, .english)
        calls = words(.swedish, .english)
        call = words(.swedish, .english)
        changes = words(.swedish, .english)
        programmes = words(.swedish, .english)
        programme = words(.swedish, .english)
        networks = words(.swedish, .english)
        strategy = words(.swedish, .english)
        style = words(.swedish, .english)
        source = words(.swedish, .english)
        ask = words(.swedish, .english)
        errors = words(.swedish, .english)
        about = words(.swedish, .english)
        accessibility = words(.swedish, .english)
        personalData = words(.swedish, .english)
        personalDataWork = words(.swedish, .english)
        problems = ProblemWords(language: language)
        timetable = words(.swedish, .english)
        money = words(.swedish, .english)
        briefing = words(.swedish, .english)
        follow = words(.swedish, .english)
        calendar = words(.swedish, .english)
        status = words(.swedish, .english)
        project = words(.swedish, .english)
        map = words(.swedish, .english)
        watch = WatchWords(language: language)
        letter = LetterWords(language: language)
        webhooks = WebhookWords(language: language)
        documents = words(.swedish, .english)
        work = words(.swedish, .english)
        signIn = words(.swedish, .english)
        account = words(.swedish, .english)
        answer = words(.swedish, .english)
        assignment = words(.swedish, .english)
        cases = words(.swedish, .english)
        log = words(.swedish, .english)
        report = words(.swedish, .english)
        secondFactor = words(.swedish, .english)
        caseProject = words(.swedish, .english)
        obligations = words(.swedish, .english)
        partners = words(.swedish, .english)
        partner = words(.swedish, .english)
        organisations = words(.swedish, .english)
    }
}
