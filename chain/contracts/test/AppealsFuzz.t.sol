// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";
import {AppealWorld} from "./AppealWorld.sol";
import {Appeals} from "../src/Appeals.sol";
import {OwedActions} from "../src/OwedActions.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {Decision} from "../src/lib/Decision.sol";

/// Everybody does what comes to mind. No bond is lost or made, what is open is never done, and what was dropped never is.
contract AppealsHandler is AppealWorld {
    uint256 public made;
    uint256 public kept; // by the treasury
    mapping(uint256 id => bool) private _wrong;
    uint256 public dropped;
    uint256 public stood;
    uint256 public waited;

    constructor() {
        build(4, 3, 5, 3, WINDOW);
        findAll(10_000);
    }

    function treasuryHas() private view returns (uint256) {
        return token.balanceOf(TREASURY);
    }

    /// An Era goes by in which a provider is accused; all of it is decided.
    function era(uint256 who, uint256 uptimeBp) external {
        find(who % 3, uptimeBp % 10_001, 96);
        finalise(report());
        findAll(10_000);
    }

    function complain(uint256 id) external {
        uint256 n = owed.owedCount();
        if (n == 0) return;
        id = 1 + id % n;
        address p = owed.punishmentOf(id).provider;
        if (p == address(0)) return;
        token.mint(p, BOND);
        vm.startPrank(p);
        token.approve(address(appeals), BOND);
        try appeals.appeal(id) {
            made++;
        } catch {
            token.transfer(address(1), BOND);
        }
        vm.stopPrank();
    }

    /// All hear an appeal, some of them lying, some silent, and it is concluded.
    function judgement(uint256 who, uint256 liars, uint256 lie, uint256 truth) external {
        address p = providers[who % 3];
        Appeals.Appeal memory a = appeals.appealOf(p);
        if (a.era == 0 || a.outcome != Decision.Outcome.None) return;
        if (settlement.currentEra() > a.measured) {
            pass(COMMIT + REVEAL + 2); // its windows were missed
        } else {
            lie = (lie % 10_001) << 10 | lie % 97;
            truth = (truth % 10_001) << 10 | truth % 97;
            hear(p, liars % 5, lie, truth);
            pass(REVEAL + 1);
        }
        uint256 before = treasuryHas();
        appeals.conclude(p);
        kept += treasuryHas() - before;
        IAppeals.Ruling r = appeals.rulingOf(p, a.era, a.slash);
        if (r == IAppeals.Ruling.Stands) stood++;
        if (r == IAppeals.Ruling.Dropped) dropped++;
    }

    function time(uint256 seconds_) external {
        pass(seconds_ % (2 * WINDOW));
    }

    /// Everything owed is tried; what may not be done is looked at before and after.
    function execute() external {
        uint256 n = owed.owedCount();
        for (uint256 id = 1; id <= n; id++) {
            OwedActions.Owed memory o = owed.owed(id);
            if (o.kind == OwedActions.Kind.None) continue;
            bool slash = o.kind == OwedActions.Kind.Slash;
            IAppeals.Ruling r = IAppeals.Ruling.None;
            if (slash || o.tierAfter > o.tierBefore) r = appeals.rulingOf(o.provider, o.era, slash);
            bool wasSlashed = rewards.isEraSlashed(o.provider, o.era);
            uint256 before = uint256(registry.getProviderTrustTier(o.provider));
            retry(id, id);
            if (r != IAppeals.Ruling.Open && r != IAppeals.Ruling.Dropped) continue;
            require(wasSlashed == rewards.isEraSlashed(o.provider, o.era), "slashed all the same");
            require(before == uint256(registry.getProviderTrustTier(o.provider)), "moved all the same");
            if (r == IAppeals.Ruling.Open) {
                require(owed.owed(id).kind == o.kind, "forgotten");
                waited++;
            }
        }
    }

    function openBonds() public view returns (uint256 n) {
        for (uint256 i = 0; i < providers.length; i++) {
            Appeals.Appeal memory a = appeals.appealOf(providers[i]);
            if (a.era != 0 && a.outcome == Decision.Outcome.None) n++;
        }
    }

    function check() external view {
        require(token.balanceOf(address(appeals)) == openBonds() * BOND, "bonds that are open");
        uint256 back = 0;
        for (uint256 i = 0; i < providers.length; i++) {
            back += token.balanceOf(providers[i]);
        }
        require(made * BOND == openBonds() * BOND + kept + back, "in is out");
        require(kept % BOND == 0 && kept / BOND == stood, "lost only where it stands");
    }
}

contract AppealsInvariantTest {
    AppealsHandler private handler;

    function setUp() public {
        handler = new AppealsHandler();
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    /// forge-config: default.invariant.runs = 12
    /// forge-config: default.invariant.depth = 60
    function invariant_bondsAreConserved() public view {
        handler.check();
    }

    /// The actions do what they are for: without this the invariant could hold of nothing.
    function test_theActionsAct() public {
        handler.era(0, 1_000);
        handler.era(1, 1_000);
        handler.complain(0);
        handler.complain(1);
        handler.execute();
        handler.judgement(0, 0, 0, 10_000);
        handler.judgement(1, 4, 1_000, 10_000);
        handler.time(4 days);
        handler.execute();
        require(handler.made() == 2, "appealed");
        require(handler.waited() >= 2, "waited");
        handler.judgement(1, 4, 1_000, 10_000); // the windows of the first time had passed
        require(handler.dropped() == 1 && handler.stood() == 1, "decided");
        handler.check();
    }
}
