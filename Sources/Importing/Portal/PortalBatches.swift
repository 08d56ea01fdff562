import Foundation
import Funding

/// The pages of one run, fetched as they are asked for.
///
/// The last batch holds the results that could only be judged at the end, copies and bare ones without an original; a run that
/// breaks off does not come to them.
public struct PortalBatches: AsyncSequence, Sendable {
    public typealias Element = ImportBatch

    let connection: PortalConnection
    let now: Date
    let namesBefore: [String: Call.ID]

    public func makeAsyncIterator() -> Iterator {
        Iterator(connection: connection, now: now, namesBefore: namesBefore)
    }

    /// Throws `PortalError`, or what the patience's pause throws; after that there is nothing more.
    public struct Iterator: AsyncIteratorProtocol {
        private let connection: PortalConnection
        private var reader: PortalReader
        private var slices: [PortalSlice]
        private var page = 1
        /// Results of the slice at hand that have come, as the portal counts them.
        private var seen = 0
        private var labels: PortalLabels?
        private var isDone = false

        init(connection: PortalConnection, now: Date, namesBefore: [String: Call.ID]) {
            self.connection = connection
            reader = PortalReader(fetchedAt: now, namesBefore: namesBefore)
            slices = PortalSlice.all(on: Day(of: now, in: .brussels))
        }

        public mutating func next() async throws -> ImportBatch? {
            do {
                while let slice = slices.first {
                    try Task.checkCancellation()
                    if let batch = try await batch(of: slice) { return batch }
                }
            } catch {
                slices = []
                isDone = true
                throw error
            }
            guard !isDone else { return nil }
            isDone = true
            return try reader.closingBatch()
        }

        /// Fetches the next page of a slice. `nil` when there was nothing in it, or when the slice had to be split.
        private mutating func batch(of slice: PortalSlice) async throws -> ImportBatch? {
            let name = "page \(page) of \(slice.name)"
            let answer = try await connection.page(page, of: slice)
            if page == 1, answer.total > PortalInterface.window {
                try reader.checkUnderstood(answer, slice: slice, place: name)
                let parts = try await parts(of: slice)
                if !parts.isEmpty {
                    slices.replaceSubrange(0..<1, with: parts)
                    return nil
                }
                reader.reportTooMany(answer.total, in: slice)
            }
            seen += answer.results.count
            let reachable = Swift.min(answer.total, PortalInterface.window)
            let isLast = answer.results.isEmpty || seen >= reachable
            if isLast, seen < reachable {
                reader.reportTooFew(seen, of: answer.total, in: slice)
            }
            let results = reader.parsed(answer, slice: slice)
            let batch = try reader.batch(named: name, of: results, labels: try await labels(for: results))
            page = isLast ? 1 : page + 1
            if isLast {
                seen = 0
                slices.removeFirst()
            }
            return batch.records.isEmpty && batch.diagnostics.isEmpty ? nil : batch
        }

        private mutating func parts(of slice: PortalSlice) async throws -> [PortalSlice] {
            guard slice.programme == nil else { return slice.splitFurther() }
            let listed = try await allLabels().codes(of: .programme)
            return slice.split(byProgrammes: Set(listed).union(FrameworkProgramme.table.map(\.code)).sorted())
        }

        /// The portal's own labels are asked for only when a code turns up that is not in Utblick's tables.
        private mutating func labels(for results: [PortalResult]) async throws -> PortalLabels {
            let isKnown = results.allSatisfy { result in
                PortalLabels.List.allCases.allSatisfy { list in
                    result.values(list.rawValue).allSatisfy { PortalLabels.isKnown($0.trimmed, in: list) }
                }
            }
            return isKnown ? labels ?? .none : try await allLabels()
        }

        private mutating func allLabels() async throws -> PortalLabels {
            if let labels { return labels }
            do {
                labels = try await connection.labels()
            } catch let error as PortalError {
                // The run can do without: the codes of Utblick's own tables stand in.
                reader.reportNoLabels(error.description)
                labels = PortalLabels.none
            }
            return labels ?? .none
        }
    }
}
