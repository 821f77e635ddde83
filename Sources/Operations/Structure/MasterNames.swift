import Campaigns
import Organisation
import Storage

extension Connection {
    /// The entry and those it is ordered with, in order.
    func siblings(of master: Master) throws -> [MasterEntry] {
        guard master.kind == .department else { return try peers(of: master) }
        let tree = DepartmentTree(try departments())
        return tree.children(of: tree[DepartmentID(rawValue: master.id)]?.parent).map(\.entry)
    }

    /// A name once among siblings, a code once in the whole list.
    func checkName(_ name: MasterName, of master: Master) throws {
        let others = try siblings(of: master).filter { $0.id != master.id }
        if others.contains(where: { $0.name.name == name.name }) {
            throw Refusal.structure(.nameTwice(name.name))
        }
        try checkCode(name, of: master)
    }

    func checkCode(_ name: MasterName, of master: Master) throws {
        guard let code = name.code else { return }
        let holder = try peers(of: master).first { $0.name.code == code && $0.id != master.id }
        if let holder { throw Refusal.structure(.codeTwice(holder.name.name)) }
    }
}
