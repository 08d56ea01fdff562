public import Casework
public import Funding
public import SQLCore

/// What reports are made of.
public enum ReportStore {
    /// Every case of the desk that a period may be about, with its steps, in the order that they were opened in. Parts of other cases are
    /// left out.
    /// - Parameter day: nothing that was opened later.
    public static func cases(
        through day: Day, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [ReportedCase] {
        let steps = try CaseStepStore.steps(desk: desk, on: connection)
        let late = try late(on: day, desk: desk, on: connection)
        let owners = try Dictionary(StaffStore.members(desk: desk, on: connection).map { ($0.number, $0.name) }) { first, _ in first }
        let rows = try connection.rows(
            """
            SELECT \(CaseColumns.outline), case_file.is_demonstration, case_project.content AS project FROM case_file
            LEFT JOIN case_project ON case_project.desk = \(desk) AND case_project.case_id = case_file.id
            WHERE case_file.desk = \(desk) AND case_file.merged_into IS NULL ORDER BY case_file.id
            """)
        var cases: [ReportedCase] = []
        for row in rows {
            let outline = try CaseColumns.outline(row)
            let opened = Day(of: outline.openedAt, in: .stockholm)
            guard opened <= day else { continue }
            let project: GrantedProject? = try row.decode(optionalJSON: "project")
            cases.append(
                ReportedCase(
                    id: outline.id, reference: outline.reference, title: outline.title, diaryNumber: outline.diaryNumber,
                    owner: outline.owner.flatMap { owners[$0] }, programme: outline.programme, deadline: outline.deadline,
                    goals: try row.decode(json: "goals"), openedOn: opened, steps: (steps[outline.id] ?? []).standing.map(\.step),
                    indicators: project?.indicators ?? [], afterwards: project?.afterwards ?? "", late: late[outline.id],
                    isDemonstration: try row.decode("is_demonstration")))
        }
        return cases
    }

    /// What should have been done before a day and was not, of each case the one that has waited longest.
    private static func late(
        on day: Day, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: ReportedCase.Late] {
        // Two questions in one, since no index answers "open, or done later".
        let rows = try connection.rows(
            """
            SELECT case_id, kind, due FROM obligation
            WHERE desk = \(desk) AND fulfilled_on IS NULL AND due < \(day) AND kind <> \(Obligation.Kind.keepDocuments)
            UNION ALL
            SELECT case_id, kind, due FROM obligation
            WHERE desk = \(desk) AND fulfilled_on > \(day) AND due < \(day) AND kind <> \(Obligation.Kind.keepDocuments)
            ORDER BY 3, 1, 2
            """)
        var late: [CaseFile.ID: ReportedCase.Late] = [:]
        for row in rows {
            let id: CaseFile.ID = try row.decode("case_id")
            if late[id] == nil { late[id] = ReportedCase.Late(try row.decode("kind"), since: try row.decode("due")) }
        }
        return late
    }
}
