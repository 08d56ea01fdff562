public import Casework
public import Exporting
public import Funding

/// The council report as sheets: what its page, its file for printing and its workbook all show.
public struct CouncilReportSheets: Sendable {
    public let report: CouncilReport
    let language: Language
    let municipality: Municipality
    /// How programmes are called.
    let programmeNames: [Programme.ID: Localized]
    /// Where a case's page is; `nil` where there is none to lead to.
    let caseAddress: @Sendable (Int64) -> String?

    public init(
        report: CouncilReport, language: Language, municipality: Municipality, programmeNames: [Programme.ID: Localized],
        caseAddress: @escaping @Sendable (Int64) -> String?
    ) {
        self.report = report
        self.language = language
        self.municipality = municipality
        self.programmeNames = programmeNames
        self.caseAddress = caseAddress
    }

    /// Every part, those without rows too.
    public var all: [Sheet] { ReportPart.allCases.map(sheet) }

    /// The workbook of all parts.
    public var workbook: Workbook {
        let sheets = all
        return Workbook(sheets: sheets, key: Self.key(of: sheets, in: language))
    }

    /// The sheet that explains the columns of others.
    static func key(of sheets: [Sheet], in language: Language) -> Sheet {
        Workbook.key(
            of: sheets, id: "columns", title: Strings.of(language).report.columns,
            columns: [ReportColumn.sheet, .column, .meaning].map { $0.column(in: language) })
    }

    var words: ReportWords { Strings.of(language).report }
    var format: Formatting { Formatting(language: language) }

    func sheet(_ part: ReportPart) -> Sheet {
        Sheet(
            id: part.id, title: part.title[language], note: note(part), columns: part.columns.map { $0.column(in: language) },
            rows: rows(part))
    }

    private func note(_ part: ReportPart) -> String {
        switch part {
        case .overview: words.overviewNote(format.date(report.period.first), format.date(report.period.last), format.date(report.asOf))
        case .money: ([words.moneyNote] + [populationNote].compactMap(\.self)).joined(separator: " ")
        case .years: words.yearsNote
        case .hours: words.hoursNote
        case .effects: words.effectsNote
        case .ahead: words.aheadNote(report.asOf.year)
        case .outstanding: words.outstandingNote
        case .goals: words.goalsNote(municipality.strategy.name[language])
        case .risks: words.riskNote(report.rule)
        default: ""
        }
    }

    private var populationNote: String? {
        guard let population = report.population else { return words.noPopulation }
        let source = municipality.facts.first { $0.key == "population" }?.source
        return words.populationNote(
            format.number(population.count), population.asOf.map(format.date) ?? "", source.map { $0.title ?? $0.host } ?? "")
    }

    private func rows(_ part: ReportPart) -> [Sheet.Row] {
        switch part {
        case .overview: overview
        case .money: money
        case .new: report.new.map { Sheet.Row(name($0) + [programme($0), .day($0.reported.openedOn), stage($0)]) }
        case .ended: report.ended.map { Sheet.Row(name($0) + [programme($0), day($0.endedOn), stage($0)]) }
        case .applied: report.applied.map { Sheet.Row(name($0) + [programme($0), day(of: .submission, $0), stage($0)]) }
        case .won: won
        case .rejected: report.rejected.map { Sheet.Row(name($0) + [day(of: .rejection, $0), reason($0), text(of: .rejection, $0)]) }
        case .withdrawn: report.withdrawn.map { Sheet.Row(name($0) + [day(of: .withdrawal, $0), text(of: .withdrawal, $0)]) }
        case .years: years(of: report.grantedByYear, shares: [.grant, .ownCash, .ownKind, .coFinanciers])
        case .payments: payments
        case .hours: hours
        case .goals: goals
        case .effects: effects
        case .lasting: report.lasting.map { Sheet.Row(name($0) + [stage($0), .text($0.reported.afterwards)]) }
        case .ahead: years(of: report.ahead, withCash: true, shares: [.grant, .ownCash])
        case .outstanding: outstanding
        case .risks: risks
        case .all: everything
        }
    }
}

extension Source {
    /// What stands between `//` and the next slash of its address.
    fileprivate var host: String {
        guard let start = address.firstRange(of: "//")?.upperBound else { return address }
        return String(address[start...].prefix { $0 != "/" })
    }
}

extension Strings {
    static func of(_ language: Language) -> Strings { language == .swedish ? .swedish : .english }
}
