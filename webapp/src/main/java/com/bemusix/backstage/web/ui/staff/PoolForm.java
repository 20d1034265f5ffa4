package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.AddPool;

/** The form of a stock of UPCs on <code>/staff/upc-pool</code>. Item references are digits, checked by the page. */
public class PoolForm {

    private String companyPrefix;
    private String firstItem;
    private String lastItem;
    private String owner;
    private PoolOwnership ownership = PoolOwnership.OWN_GS1;
    private String account;
    private String proof;

    AddPool command() {
        return new AddPool(companyPrefix, number(firstItem), number(lastItem), owner, ownership,
            account == null ? null : AccountId.parse(account), proof, false);
    }

    private static Long number(String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }

    public String getCompanyPrefix() {
        return companyPrefix;
    }

    public void setCompanyPrefix(String companyPrefix) {
        this.companyPrefix = companyPrefix;
    }

    public String getFirstItem() {
        return firstItem;
    }

    public void setFirstItem(String firstItem) {
        this.firstItem = firstItem;
    }

    public String getLastItem() {
        return lastItem;
    }

    public void setLastItem(String lastItem) {
        this.lastItem = lastItem;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public PoolOwnership getOwnership() {
        return ownership;
    }

    public void setOwnership(PoolOwnership ownership) {
        this.ownership = ownership;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
