import Funding

/// What a file may name that stands in another file.
struct References: Sendable {
    /// Codes of `areas.yaml`.
    var areas: Set<AreaCode> = []
    /// Programmes by the ids that calls name, with their actions; `nil` where the programme's file could not be read in full.
    var programmes: [Programme.ID: Set<Action.ID>?] = [:]

    /// Reports a code that `areas.yaml` does not hold.
    func area(_ code: AreaCode, at line: Int, log: DiagnosticLog) -> AreaCode? {
        guard areas.contains(code) else {
            log.error("unknown area \(code.rawValue); expected a code of areas.yaml", at: line)
            return nil
        }
        return code
    }
}
