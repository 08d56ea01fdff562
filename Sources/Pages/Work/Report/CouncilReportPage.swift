import Casework
import Exporting
import Funding
public import HTML

/// The council report of a period, with the form that chooses it and its files.
public struct CouncilReportPage: WorkPage {
    /// Why there is no PDF where one was asked for.
    public enum PrintProblem: Sendable, Hashable {
        case busy, failed
    }

    public struct Model: Sendable {
        public let query: ReportQuery
        /// `nil` where the period cannot be read.
        public let sheets: CouncilReportSheets?
        public let problem: ReportQuery.Problem?
        /// Whether this server can make PDF files.
        public let canPrint: Bool
        public let printProblem: PrintProblem?

        public init(
            query: ReportQuery, sheets: CouncilReportSheets?, problem: ReportQuery.Problem? = nil, canPrint: Bool,
            printProblem: PrintProblem? = nil
        ) {
            self.query = query
            self.sheets = sheets
            self.problem = problem
            self.canPrint = canPrint
            self.printProblem = printProblem
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .report(model.query) }

    public func title(in context: WorkContext) -> String {
        (model.problem == nil ? "" : context.words.problems.title + " – ") + context.words.report.title
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.report
        let problems = [model.problem].compactMap { $0?.problem(words) }
        return div(.class("wide report")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let problem = model.printProblem {
                section(.class("problems"), .role("alert")) { p { problem == .busy ? words.printBusy : words.printFailed } }
            }
            h1 { words.documentTitle }
            p(.class("lead")) { words.lead }
            form(problems, context)
            if let sheets = model.sheets {
                files(context)
                CouncilReportBody(sheets: sheets).markup
            }
        }
    }

    private func form(_ problems: [WorkProblem], _ context: WorkContext) -> Markup {
        let (words, query) = (context.words.report, model.query)
        let period = model.sheets?.report.period
        return HTML.form(.class("filters line"), .method(.get), .action(context.path(.report(ReportQuery())))) {
            WorkField(name: .from, label: words.from, hint: words.dayHint, problems: problems, language: context.language)
                .input(value: query.from.isEmpty ? period?.first.iso ?? "" : query.from, completion: "off", required: false)
            WorkField(name: .through, label: words.through, hint: words.dayHint, problems: problems, language: context.language)
                .input(value: query.through.isEmpty ? period?.last.iso ?? "" : query.through, completion: "off", required: false)
            p { button(.class("button"), .submit) { words.show } }
        }
    }

    private func isOffered(_ format: FileFormat, _ context: WorkContext) -> Bool {
        switch format {
        case .pdf: model.canPrint
        case .workbook: context.may(.export)
        case .html, .csv: true
        }
    }

    private func files(_ context: WorkContext) -> Markup {
        let words = context.words.report
        return nav(.class("filters"), .aria(.label, words.files)) {
            h2 { words.files }
            ul(.class("plain line")) {
                for format in FileFormat.ofReports where isOffered(format, context) {
                    li { a(.class("button quiet"), .href(context.path(.reportFile(model.query, format)))) { format.name(words) } }
                }
            }
            if !model.canPrint { p(.class("dim")) { words.noPrinter } }
        }
    }
}

extension FileFormat {
    func name(_ words: ReportWords) -> String {
        switch self {
        case .csv: words.csv
        case .html: words.document
        case .pdf: words.pdf
        case .workbook: words.workbook
        }
    }
}

extension ReportQuery.Problem {
    fileprivate func problem(_ words: ReportWords) -> WorkProblem {
        switch self {
        case .fromWrong(let text): WorkProblem(control: ParameterName.from.sv, text: words.dayWrong(text))
        case .throughWrong(let text): WorkProblem(control: ParameterName.through.sv, text: words.dayWrong(text))
        case .endsBeforeItBegins: WorkProblem(control: ParameterName.through.sv, text: words.periodWrong)
        }
    }
}
