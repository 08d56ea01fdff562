import Casework
import Funding

extension ReportWords {
    static let english = ReportWords(
        title: "Report",
        documentTitle: "EU and international projects",
        lead: "A report to the board and the council about a period. Every figure leads to its rows.",
        from: "From",
        through: "Through",
        dayHint: "For example 2026-01-31.",
        show: "Show",
        files: "Download the report",
        pdf: "PDF for printing",
        workbook: "Workbook (XLSX)",
        document: "Document for word processors (HTML)",
        noPrinter:
            "No PDF can be made here: the program WeasyPrint is not installed on the server. Print the page or download the document.",
        printBusy: "Others are making PDF files just now. Try again in a minute.",
        printFailed: "The PDF file could not be made. Try again, or download the document instead.",
        demonstration: "Here are examples that are made up. They are marked [Exempel] and are counted in the figures.",
        contents: "Contents",
        nothing: "Nothing in the period.",
        columns: "Columns",
        caseFiles: "Download the list",
        csv: "Text file (CSV)",
        periodLine: { "\($0) to \($1)" },
        madeOn: { "As of \($0)" },
        dayWrong: { "\($0) is not a date. Write it like 2026-01-31." },
        periodWrong: "The last day comes before the first.",
        overviewNote: { first, last, asOf in "Cases that were under way or begun between \(first) and \(last), as they stood on \(asOf)." },
        moneyNote:
            "Grants and own money by the approvals of the period, for all years that they cover. Kronor and euros are counted apart.",
        populationNote: { count, asOf, source in
            "Per inhabitant is of \(count) inhabitants\(asOf.isEmpty ? "" : " (\(asOf))")\(source.isEmpty ? "" : ", source: \(source)")."
        },
        noPopulation: "The number of inhabitants is not known, so nothing is counted per inhabitant.",
        yearsNote: "The approvals of the period, spread over the calendar years that they cover.",
        aheadNote: { "Projects that go on, from \($0), by the latest decision on money." },
        outstandingNote: "Projects that go on. What is still to come the municipality has to pay in advance, before the funder pays.",
        goalsNote: { "The goals of \($0), with the cases that serve them and how. A case can stand under several goals." },
        riskNote: { rule in
            """
            Red: the application should have been in, an obligation is late, or fewer than \(rule.daysNeeded) days are left, which an application takes. Yellow: at most \
            \(rule.margin) days more than that, no decision while the application is being written, the funder waits for a supplement, nothing \
            recorded for \(rule.silentDays) days (unless the application is with the funder), or nobody has the case. Green: none of these.
            """
        },
        hoursNote: "The municipality’s own working time in the period, as noted on the cases’ steps.",
        effectsNote: "The projects’ indicators by goal, with what is known now.",
        new: "New cases",
        underWay: "Cases under way on the period’s last day",
        ended: "Ended cases",
        applied: "Applications sent",
        won: "Grants won",
        rejected: "Rejections",
        withdrawn: "Applications withdrawn",
        allCases: "All cases in the report",
        hours: "Own working time in the period, hours",
        granted: "Granted",
        ownCash: "Own cash in the granted projects",
        ownKind: "Own work in the granted projects",
        perInhabitant: "Granted per inhabitant",
        received: "Paid out by funders in the period",
        total: "Sum",
        noGoal: "No goal stated",
        cause: { reason, format in
            switch reason {
            case .deadlinePassed(let day): "the deadline was \(format.date(day))"
            case .deadlineTooNear(let days, let needed): "\(days) days left, an application takes \(needed)"
            case .deadlineNear(let days, _): "\(days) days left to the deadline"
            case .obligationLate(let kind, let day): "late since \(format.date(day)): \(kind.name.en.lowercased())"
            case .decisionMissing: "no decision to apply"
            case .supplementAsked: "the funder waits for a supplement"
            case .silent(let days): "nothing recorded for \(days) days"
            case .nobodyHasIt: "nobody has the case"
            }
        })
}
