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
        let steps = try steps(desk: desk, on: connection)
        let owed = try owed(desk: desk, on: connection)
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
                    indicators: project?.indicators ?? [], afterwards: project?.afterwards ?? "", owed: owed[outline.id] ?? [],
                    isDemonstration: try row.decode("is_demonstration")))
        }
        return cases
    }

    private static func owed(
        desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: [ReportedCase.Owed]] {
        let rows = try connection.rows(
            "SELECT case_id, kind, due, fulfilled_on FROM obligation WHERE desk = \(desk) ORDER BY fulfilled_on, due, id")
        var owed: [CaseFile.ID: [ReportedCase.Owed]] = [:]
        for row in rows {
            let one = ReportedCase.Owed(
                try row.decode("kind"), due: try row.decode("due"), fulfilledOn: try row.decode("fulfilled_on"))
            owed[try row.decode("case_id"), default: []].append(one)
        }
        return owed
    }

    private static func steps(
        desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: [StoredStep]] {
        let rows = try connection.rows(
            """
            SELECT case_id, number, corrects, content, recorded_at, actor FROM case_step WHERE desk = \(desk) ORDER BY case_id, number
            """)
        var steps: [CaseFile.ID: [StoredStep]] = [:]
        for row in rows { steps[try row.decode("case_id"), default: []].append(try StoredStep(row)) }
        return steps
    }
}
